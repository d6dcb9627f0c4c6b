import { describe, expect, it } from 'vitest';
import { cardLayout, cardPosition, cropMarks, sheet } from './card-layout.ts';

describe.each([8, 10] as const)('a sheet of %i cards', (perPage) => {
  const layout = cardLayout(perPage);
  const right = layout.left + layout.columns * layout.card.width;
  const bottom = layout.top + layout.rows * layout.card.height;

  it('holds them all within the paper, in its middle', () => {
    expect(layout.columns * layout.rows).toBe(perPage);
    expect(layout.left).toBeCloseTo(sheet.width - right);
    expect(layout.top).toBeCloseTo(sheet.height - bottom);
    expect(cardPosition(layout, perPage - 1)).toEqual({
      left: right - layout.card.width,
      top: bottom - layout.card.height,
    });
  });

  it('has room for a photo of 3 × 4 cm', () => {
    expect(layout.card.height).toBeGreaterThan(40 + 8);
    expect(layout.card.width).toBeGreaterThan(30 + 50);
  });

  it('has a mark at both ends of every cut, clear of the cards and of what printers cannot reach', () => {
    const marks = cropMarks(layout);
    expect(marks).toHaveLength(2 * (layout.columns + 1) + 2 * (layout.rows + 1));
    for (const { x1, x2, y1, y2 } of marks) {
      const outside =
        Math.max(x1, x2) < layout.left ||
        Math.min(x1, x2) > right ||
        Math.max(y1, y2) < layout.top ||
        Math.min(y1, y2) > bottom;
      expect(outside).toBe(true);
      expect(Math.min(x1, x2, y1, y2)).toBeGreaterThanOrEqual(4);
      expect(Math.max(x1, x2)).toBeLessThanOrEqual(sheet.width - 4);
      expect(Math.max(y1, y2)).toBeLessThanOrEqual(sheet.height - 4);
    }
  });
});
