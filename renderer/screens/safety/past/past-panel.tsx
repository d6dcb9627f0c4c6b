export function PastPanel() {
  return null;
}
