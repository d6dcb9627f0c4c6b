export function InspectionFigures() {
  return null;
}
