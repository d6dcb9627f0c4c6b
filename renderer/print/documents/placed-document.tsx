/** Papers whose fields are placed in millimetres: on plain paper, or as nothing but the fields onto a sheet printed before. */
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { PlacedBody } from '../../../shared/documents/template.ts';
import { documentText } from '../../../shared/i18n/vi/document.ts';
import { overlayText } from '../../../shared/i18n/vi/overlay.ts';
import type { DocumentData, DocumentJob } from '../../../shared/ipc/document.ts';
import { OpError } from '../../api.ts';
import type { MadePages } from '../made-pages.ts';
import { PracticeMark } from '../practice-mark.tsx';
import { PlacedBox } from './placed-box.tsx';
import { matrixOf, setPlacedPage } from './placed-map.ts';
import { type PlacedSheet, placedSheets } from './placed-sheets.ts';

export async function makePlaced(
  body: PlacedBody,
  data: DocumentData,
  { overlay, watermark }: DocumentJob,
  root: HTMLElement,
): Promise<MadePages> {
  const sheets = placedSheets(body, data.papers, overlay);
  if (sheets.length === 0) throw new OpError({ code: 'overlay.nothing-left', params: {} });
  setPlacedPage(body.page);
  const transform = await matrixOf(overlay?.profileId ?? null);
  const genuine = overlay !== null && !overlay.trial;
  flushSync(() =>
    createRoot(root).render(
      sheets.map((sheet, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: printed once, never reordered
        <section key={n} className="page placed" style={pageSize(body)}>
          {/* Nothing but the fields goes onto a genuine sheet; one of a practice register was refused. */}
          {!genuine && data.practice && <PracticeMark />}
          {overlay?.trial && <div className="practice trial">{overlayText.trialMark}</div>}
          {overlay === null && watermark !== 'none' && (
            <div className="practice">{documentText.words.watermarks[watermark]}</div>
          )}
          <div className="placed-sheet" style={{ transform }}>
            <Fields sheet={sheet} framed={overlay?.trial === true} />
          </div>
        </section>
      )),
    ),
  );
  root.getBoundingClientRect();
  await document.fonts.ready;
  return {
    blank: [...new Set(sheets.filter(({ lacks }) => lacks).map(({ paper }) => paper.name))],
    papers: sheets.map(({ paper, box }) => ({
      ...{ name: paper.name, subjectId: paper.subjectId, pages: 1, box },
      memberIds: paper.people.map(({ memberId }) => memberId),
    })),
  };
}

/** A hair lower than the paper: rounding must not push an empty page behind each sheet. */
const pageSize = ({ page }: PlacedBody) => ({ width: `${page.width}mm`, height: `${page.height - 0.1}mm` });

function Fields({ sheet, framed }: { readonly sheet: PlacedSheet; readonly framed: boolean }) {
  return sheet.fields.map(({ field, text }) => (
    <PlacedBox key={field.id} field={field} text={text} name={sheet.paper.name} framed={framed} />
  ));
}
