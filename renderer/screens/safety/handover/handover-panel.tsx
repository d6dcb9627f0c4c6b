export function HandoverPanel() {
  return null;
}
