/** Where fields stand on a sheet, in millimetres: moved, sized and snapped, always on the sheet. */
import type { PlacedField } from '../../../../../shared/documents/template.ts';

type Place = Pick<PlacedField, 'left' | 'top' | 'width' | 'height'>;
interface Page {
  readonly width: number;
  readonly height: number;
}

const least = 2;

/** A tenth of a millimetre: finer than any printer feeds paper. */
const tenth = (n: number): number => Math.round(n * 10) / 10;
const between = (n: number, low: number, high: number): number => Math.max(low, Math.min(high, n));

/** On the sheet whole; a field larger than the sheet begins at its edge. */
export function onPage<F extends Place>(field: F, page: Page): F {
  const width = tenth(between(field.width, least, page.width));
  const height = tenth(between(field.height, least, page.height));
  return {
    ...field,
    ...{ width, height },
    left: tenth(between(field.left, 0, page.width - width)),
    top: tenth(between(field.top, 0, page.height - height)),
  };
}

export const movedBy = <F extends Place>(field: F, dx: number, dy: number, page: Page): F =>
  onPage({ ...field, left: field.left + dx, top: field.top + dy }, page);

/** The upper left corner stays where it is. */
export const sizedBy = <F extends Place>(field: F, dx: number, dy: number, page: Page): F => ({
  ...field,
  width: tenth(between(field.width + dx, least, page.width - field.left)),
  height: tenth(between(field.height + dy, least, page.height - field.top)),
});

/** What each measure may be so that the field stays on the sheet while the others stay as they are. */
export const limitsOf = ({ left, top, width, height }: Place, page: Page) =>
  ({
    left: [0, tenth(page.width - width)],
    top: [0, tenth(page.height - height)],
    width: [least, tenth(page.width - left)],
    height: [least, tenth(page.height - top)],
  }) as const;

export const isOff = ({ left, top, width, height }: Place, page: Page): boolean =>
  left + width > page.width + 0.05 || top + height > page.height + 0.05;

const reach = 1.2;

/** The shift that brings one of the edges onto one of the others', the shortest; 0 where none is near. */
function pull(edges: readonly number[], others: readonly number[]): number {
  let best = reach;
  let shift = 0;
  for (const edge of edges)
    for (const other of others)
      if (Math.abs(other - edge) < best) {
        best = Math.abs(other - edge);
        shift = other - edge;
      }
  return shift;
}

/** Brought into line with the edges of others that are near. */
export function snapped<F extends Place>(field: F, others: readonly Place[], page: Page): F {
  const { left, top, width, height } = field;
  const dx = pull(
    [left, left + width],
    others.flatMap((o) => [o.left, o.left + o.width]),
  );
  const dy = pull(
    [top, top + height],
    others.flatMap((o) => [o.top, o.top + o.height]),
  );
  return movedBy(field, dx, dy, page);
}

const fineStep = 0.5;
const coarseStep = 5;
const arrows: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

interface Keys {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
}

/** Arrows move by 0.5 mm, with Shift by 5 mm, with Ctrl they size; null for other keys. */
export function byKey<F extends Place>(field: F, { key, shiftKey, ctrlKey }: Keys, page: Page): F | null {
  const way = arrows[key];
  if (!way) return null;
  const step = shiftKey ? coarseStep : fineStep;
  return (ctrlKey ? sizedBy : movedBy)(field, way[0] * step, way[1] * step, page);
}
