import type { PlacedField } from '../../../shared/documents/template.ts';
import { lettersOf, sizeOf } from './placed-look.ts';

interface Props {
  readonly field: PlacedField;
  readonly text: string;
  /** of the paper: told where the text does not fit */
  readonly name: string;
  /** with a thin frame and what the field is, to be held against the blank */
  readonly framed: boolean;
}

/** A text in its box, set smaller until it fits (fit-text.ts). */
export function PlacedBox({ field, text, name, framed }: Props) {
  const { left, top, width, height, look, smallest } = field;
  // Moved by a transform: by left and top Chromium would set the line of writing on a whole pixel, 0.26 mm apart.
  const place = {
    ...{ left: 0, top: 0, width: `${width}mm`, height: `${height}mm` },
    transform: `translate(${left}mm, ${top}mm)`,
  };
  return (
    <>
      {framed && (
        <div className="placed-frame" style={place}>
          <span>{field.text.split('\n')[0]}</span>
        </div>
      )}
      <div
        className="placed-field"
        data-field={field.id}
        data-fit={smallest}
        data-name={name}
        style={{
          ...place,
          ...lettersOf(look),
          fontSize: `${sizeOf(look)}pt`,
        }}
      >
        {text}
      </div>
    </>
  );
}
