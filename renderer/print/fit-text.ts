/**
 * Long names and texts are set smaller until they fit their box; what does not fit at the smallest size is
 * named, never silently cut. A box says its smallest size in points: <p data-fit="9" data-name="…">.
 */
const step = 0.25;
const pointsPerPixel = 0.75;

const overflows = (box: HTMLElement): boolean =>
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1;

/** @returns names of the members whose text is still cut */
export function fitText(root: ParentNode): string[] {
  const boxes = [...root.querySelectorAll<HTMLElement>('[data-fit]')];
  // Measured all together first: most fit, and only those that do not cost a layout each.
  const cut = boxes.filter(overflows).filter((box) => !shrink(box));
  return [...new Set(cut.map((box) => box.dataset.name ?? ''))];
}

/** True when the text fits in the end. */
function shrink(box: HTMLElement): boolean {
  const smallest = Number(box.dataset.fit);
  let size = Number.parseFloat(getComputedStyle(box).fontSize) * pointsPerPixel;
  while (overflows(box)) {
    size -= step;
    if (size < smallest) return false;
    box.style.fontSize = `${size}pt`;
  }
  return true;
}
