export function ProposalsPanel() {
  return null;
}
