import type { Watermark } from '../../shared/documents/template.ts';
import { documentText } from '../../shared/i18n/vi/document.ts';
import { PracticeMark } from './practice-mark.tsx';

interface Props {
  readonly practice: boolean;
  readonly watermark?: Watermark;
}

/** What stands across a page behind its text: that its people are invented, that it is a draft or for the office only. */
export function PageMark({ practice, watermark = 'none' }: Props) {
  return (
    <>
      {practice && <PracticeMark />}
      {watermark !== 'none' && (
        <div className="practice watermark">{documentText.words.watermarks[watermark]}</div>
      )}
    </>
  );
}
