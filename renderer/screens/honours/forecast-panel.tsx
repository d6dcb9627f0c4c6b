export function ForecastPanel() {
  return null;
}
