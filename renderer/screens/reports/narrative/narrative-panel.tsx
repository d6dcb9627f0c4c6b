export function NarrativePanel() {
  return null;
}
