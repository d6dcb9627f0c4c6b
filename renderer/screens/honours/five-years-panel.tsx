export function FiveYearsPanel() {
  return null;
}
