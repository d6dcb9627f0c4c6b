export function CommendationsPanel() {
  return null;
}
