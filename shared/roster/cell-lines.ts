/**
 * The facts of one cell that holds several, in their order: one a line; where the cell was written on, behind
 * semicolons, commas or dashes between spaces. A dash by itself keeps the place of a fact that is not known.
 */
export function cellLines(text: string): readonly string[] {
  for (const separator of [/\r?\n/, /;/, /,/, /\s[-–]\s/]) {
    const parts = text.trim().split(separator);
    if (parts.length > 1) return parts;
  }
  return [text];
}
