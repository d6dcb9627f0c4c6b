export function PeoplePanel() {
  return null;
}
