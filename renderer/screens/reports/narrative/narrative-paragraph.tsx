/** A paragraph as it is read; each number is a chip that says where it comes from. */
import { Button, Group, Text } from '@mantine/core';
import { narrativeText as text } from '../../../../shared/i18n/vi/narrative.ts';
import type { NarrativeView } from '../../../../shared/ipc/narrative.ts';
import type { Paragraph } from '../../../../shared/narrative/narrative.ts';
import { renderParagraph } from '../../../../shared/narrative/render-paragraph.ts';
import { May } from '../../../parts/rights/may.tsx';
import classes from './narrative.module.css';

interface Props {
  /** counted from 1 */
  readonly number: number;
  readonly paragraph: Paragraph;
  readonly view: Pick<NarrativeView, 'values' | 'words'>;
  readonly labelOf: (token: string) => string;
  readonly mayEdit: boolean;
  readonly onEdit: () => void;
  readonly onAdd: () => void;
  readonly onRemove: () => void;
}

export function NarrativeParagraph(props: Props) {
  const { number, paragraph, view, labelOf, mayEdit, onEdit, onAdd, onRemove } = props;
  const deeds = [
    [text.edit, text.editParagraph(number), onEdit],
    [text.add, text.addBelow(number), onAdd],
    [text.remove, text.removeParagraph(number), onRemove],
  ] as const;
  const pieces = renderParagraph(paragraph, view.values, view.words);
  return (
    <div className={classes.paragraph}>
      <Text className={classes.text ?? ''} fw={paragraph.kind === 'heading' ? 700 : 400}>
        {pieces.map((piece, i) => {
          const key = `${i}`;
          if (piece.is === 'text') return <span key={key}>{piece.text}</span>;
          const label = labelOf(piece.token);
          return piece.is === 'number' ? (
            <span key={key} className={classes.number} title={text.linked(label)}>
              {piece.shown}
            </span>
          ) : (
            <span key={key} className={classes.missing} title={text.linked(label)}>
              {text.missing}
            </span>
          );
        })}
      </Text>
      {mayEdit && (
        <Group gap={4} wrap="nowrap" align="flex-start">
          <May right="write">
            {deeds.map(([label, about, onClick]) => (
              <Button
                key={label}
                variant="subtle"
                color="gray"
                size="compact-md"
                aria-label={about}
                onClick={onClick}
              >
                {label}
              </Button>
            ))}
          </May>
        </Group>
      )}
    </div>
  );
}
