export function CampaignsPanel() {
  return null;
}
