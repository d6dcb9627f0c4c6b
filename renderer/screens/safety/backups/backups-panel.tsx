export function BackupsPanel() {
  return null;
}
