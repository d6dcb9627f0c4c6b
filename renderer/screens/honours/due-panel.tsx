export function DuePanel() {
  return null;
}
