/** Which sheets of a job are printed, and what stands in their fields. */
import { blank, type Facts, fillLine } from '../../../shared/documents/fill-marks.ts';
import type { PlacedBody, PlacedField } from '../../../shared/documents/template.ts';
import type { Overlay, Paper } from '../../../shared/ipc/document.ts';

export interface PlacedSheet {
  readonly paper: Paper;
  /** the only box that is filled in; 0 = all of them */
  readonly box: number;
  readonly fields: readonly { readonly field: PlacedField; readonly text: string }[];
  /** a fact is missing: dots stand there, or on a blank its own place for the pen */
  readonly lacks: boolean;
}

/**
 * One sheet for each paper; where one box is wanted, none for a paper that has no such box left to fill in.
 * @param overlay null = plain paper, with everything on it
 */
export function placedSheets(
  { fields }: PlacedBody,
  papers: readonly Paper[],
  overlay: Overlay | null,
): readonly PlacedSheet[] {
  const boxes = new Set(fields.map(({ box }) => box));
  const isBoxed = [...boxes].some((box) => box !== null);
  return papers
    .map((paper) => ({ paper, box: isBoxed ? boxOf(paper, overlay) : null }))
    .filter(({ box }) => box === null || boxes.has(box))
    .slice((overlay?.fromSheet ?? 1) - 1)
    .map(({ paper, box: wanted }) => {
      const filled = fields
        .filter(({ box }) => wanted === null || box === null || box === wanted)
        .map((field) => ({ field, ...textOf(field.text, paper.facts, overlay !== null) }));
      return { paper, box: wanted ?? 0, fields: filled, lacks: filled.some(({ lacks }) => lacks) };
    });
}

/** null = all of them; 0 = the paper has none left. */
const boxOf = ({ facts }: Paper, overlay: Overlay | null): number | null => {
  if (overlay === null || overlay.box === null) return null;
  return overlay.box === 'next' ? Number(facts['ô kế tiếp'] ?? '') : overlay.box;
};

function textOf(text: string, facts: Facts, onBlank: boolean): { text: string; lacks: boolean } {
  const lines = text.split('\n').map((line) => fillLine(line, facts));
  const isMissing = (run: { fact: boolean; text: string }): boolean => run.fact && run.text === blank;
  return {
    text: lines
      .map((runs) => runs.map((run) => (onBlank && isMissing(run) ? '' : run.text)).join(''))
      .join('\n'),
    lacks: lines.some((runs) => runs.some(isMissing)),
  };
}
