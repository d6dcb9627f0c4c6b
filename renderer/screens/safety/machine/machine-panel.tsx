export function MachinePanel() {
  return null;
}
