export function AwardsPanel() {
  return null;
}
