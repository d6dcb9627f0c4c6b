import '@fontsource/tinos/400.css';
import '@fontsource/tinos/400-italic.css';
import '@fontsource/tinos/700.css';
import type { Facts } from '../../../../../shared/documents/fill-marks.ts';
import type { PlacedBody, PlacedField } from '../../../../../shared/documents/template.ts';
import { designerText } from '../../../../../shared/i18n/vi/designer.ts';
import type { GhostPicture } from '../../../../../shared/ipc/document-design.ts';
import { useObjectUrl } from '../../../../parts/use-object-url.ts';
import classes from '../sheet.module.css';
import { FieldBox } from './field-box.tsx';

interface Props {
  readonly body: PlacedBody;
  /** CSS pixels to a millimetre */
  readonly scale: number;
  readonly ghost: GhostPicture | null;
  readonly ghostOpacity: number;
  readonly facts: Facts;
  readonly chosen: string | null;
  /** ids of fields whose text does not fit */
  readonly cut: ReadonlySet<string>;
  readonly snap: boolean;
  readonly onChoose: (id: string) => void;
  readonly onField: (field: PlacedField, what: string) => void;
  readonly onFit: (id: string, fits: boolean) => void;
}

/** The sheet of paper, the ghost of its blank, and the fields on it. */
export function Sheet({ body, scale, ghost, ghostOpacity, chosen, snap, cut, ...rest }: Props) {
  const { page, fields } = body;
  const url = useObjectUrl(ghost);
  return (
    <section
      className={classes.sheet}
      aria-label={designerText.page.canvas}
      style={{ width: page.width * scale, height: page.height * scale }}
    >
      {url !== null && (
        <img
          src={url}
          alt={designerText.ghost.alt}
          className={classes.ghost}
          style={{ opacity: ghostOpacity }}
          draggable={false}
        />
      )}
      {fields.map((field, n) => (
        <FieldBox
          key={field.id}
          {...rest}
          {...{ field, page, scale }}
          onBlank={body.blank !== null}
          number={n + 1}
          chosen={field.id === chosen}
          cut={cut.has(field.id)}
          others={snap ? fields.filter(({ id }) => id !== field.id) : none}
        />
      ))}
    </section>
  );
}

const none: readonly PlacedField[] = [];
