export function PetitionsPanel() {
  return null;
}
