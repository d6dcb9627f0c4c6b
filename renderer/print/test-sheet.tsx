/**
 * The test sheet of a printer: four marks with two numbered ladders each and what to do with it. Everything that is
 * measured stands where calibration-sheet.ts says; a check sheet is the same, printed by a profile.
 */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import {
  type Ladder,
  ladderNumbers,
  laddersOf,
  middleNumber,
  tickAt,
  tickLength,
} from '../../shared/documents/calibration-sheet.ts';
import { testSheetText as text } from '../../shared/i18n/vi/overlay.ts';
import type { TestSheetJob } from '../../shared/ipc/print.ts';
import { OpError } from '../api.ts';
import { matrixOf, setPlacedPage } from './documents/placed-map.ts';
import type { MadePages } from './made-pages.ts';
import { guideBox, labelAt } from './test-sheet-layout.ts';

export async function makeTestSheet(
  { page, profileId }: TestSheetJob,
  root: HTMLElement,
): Promise<MadePages> {
  const { width, height } = page;
  const ladders = laddersOf(page);
  if (ladders.length === 0)
    throw new OpError({ code: 'printer-profile.small-paper', params: { width, height } });
  setPlacedPage(page);
  const transform = await matrixOf(profileId);
  const box = guideBox(page);
  flushSync(() =>
    createRoot(root).render(
      <section
        className="page placed test-sheet"
        style={{ width: `${width}mm`, height: `${height - 0.1}mm` }}
      >
        <div className="placed-sheet" style={{ transform }}>
          <svg viewBox={`0 0 ${width} ${height}`} style={{ width: `${width}mm`, height: `${height}mm` }}>
            <title>{text.title}</title>
            {ladders.map((ladder) => (
              <LadderMark key={`${ladder.mark} ${ladder.axis}`} ladder={ladder} />
            ))}
          </svg>
        </div>
        <div
          className="guide"
          style={{
            ...{ left: `${box.left}mm`, top: `${box.top}mm`, width: `${box.width}mm` },
            fontSize: `${box.points}pt`,
          }}
        >
          <h1>{profileId === null ? text.title : text.checkTitle}</h1>
          <p className="size">
            {text.top} ↑ · {text.size(width, height)}
          </p>
          <ol>
            {(profileId === null ? text.steps : text.checkSteps).map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </div>
      </section>,
    ),
  );
  root.getBoundingClientRect();
  await document.fonts.ready;
  return { cut: [], blank: [], papers: [] };
}

/** Height of a figure as a share of its row. */
const figureSize = 0.92;

function LadderMark({ ladder }: { readonly ladder: Ladder }) {
  const across = ladder.axis === 'across';
  const half = tickLength / 2;
  const label = labelAt(ladder);
  return (
    <g>
      {ladderNumbers.map((number) => {
        const { x, y } = tickAt(ladder, number);
        const main = number === middleNumber;
        return (
          <g key={number}>
            {across ? (
              <line x1={x} x2={x} y1={y - half} y2={y + half} />
            ) : (
              <line x1={x - half} x2={x + half} y1={y} y2={y} />
            )}
            <text
              x={across ? x + 0.35 : x}
              y={across ? y + ladder.pitch * 0.26 : y + ladder.pitch * 0.78}
              textAnchor={across ? 'start' : 'middle'}
              fontSize={ladder.pitch * figureSize}
              fontWeight={main || number % 5 === 0 ? 700 : 400}
            >
              {number}
            </text>
          </g>
        );
      })}
      <text x={label.x} y={label.y} fontSize={3.6} fontWeight={700} textAnchor="middle">
        {across ? `A${ladder.mark}` : `B${ladder.mark}`}
      </text>
    </g>
  );
}
