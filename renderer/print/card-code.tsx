/** The signed code of a card as squares: drawn as one path, sharp at every size and on every printer. */
import encodeQR from 'qr';

/** Below this a hand scanner or the camera of a cheap telephone no longer tells one square from the next. */
export const smallestSquare = 0.33;
/** White around the squares, as ISO/IEC 18004 asks. */
const border = 4;

export interface CodePicture {
  /** squares along one side, border included */
  readonly size: number;
  readonly path: string;
}

/**
 * As much correction of errors as leaves the squares large enough; null where they are too small even with the least.
 * @param side of the printed code with its border, mm
 */
export function codePicture(digits: string, side: number): CodePicture | null {
  for (const ecc of ['quartile', 'medium', 'low'] as const) {
    const rows = encodeQR(digits, 'raw', { ecc, encoding: 'numeric', border });
    if (side / rows.length >= smallestSquare) return { size: rows.length, path: pathOf(rows) };
  }
  return null;
}

/** Every run of dark squares of a row is one box. */
function pathOf(rows: readonly (readonly boolean[])[]): string {
  const parts: string[] = [];
  for (const [y, row] of rows.entries())
    for (let x = 0; x < row.length; x++) {
      if (!row[x]) continue;
      const from = x;
      while (row[x + 1]) x++;
      parts.push(`M${from} ${y}h${x + 1 - from}v1h-${x + 1 - from}z`);
    }
  return parts.join('');
}

export function CardCode({ picture, side }: { readonly picture: CodePicture; readonly side: number }) {
  return (
    <svg
      className="code"
      viewBox={`0 0 ${picture.size} ${picture.size}`}
      style={{ width: `${side}mm`, height: `${side}mm` }}
      aria-hidden="true"
    >
      <path d={picture.path} />
    </svg>
  );
}
