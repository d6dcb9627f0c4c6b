/**
 * What keeps the pages from being right, by name: what would be lost or read wrong on paper first, then what is left
 * for the pen. It stands above the pages, so it is read before the buttons that save and print are used.
 */
import { Alert, List } from '@mantine/core';
import { IconAlertTriangle, IconPencil } from '@tabler/icons-react';
import { layoutNotesText as text } from '../../shared/i18n/vi/layout-notes.ts';
import type { LayoutNotes } from '../../shared/ipc/print.ts';
import { nameList } from './name-list.ts';

type Say = (n: number, names: string) => string;

const sentence = (say: Say, names: readonly string[]): readonly string[] =>
  names.length === 0 ? [] : [say(names.length, nameList(names))];

export function LayoutNotesList({ notes }: { readonly notes: LayoutNotes }) {
  const losses = [
    ...sentence(text.cut, notes.cut),
    ...sentence(
      text.glyphs,
      notes.glyphs.map(({ name, letters }) => text.glyph(name, letters)),
    ),
    ...sentence(text.brokenPicture, notes.brokenPicture),
  ];
  const left = [...sentence(text.blank, notes.blank), ...sentence(text.noPhoto, notes.noPhoto)];
  return (
    <>
      {losses.length > 0 && (
        <Alert
          variant="default"
          color="orange"
          role="alert"
          title={text.lossTitle}
          icon={<IconAlertTriangle aria-hidden />}
        >
          <Sentences of={losses} />
        </Alert>
      )}
      {left.length > 0 && (
        <Alert variant="default" color="gray" role="status" icon={<IconPencil aria-hidden />}>
          <Sentences of={left} />
        </Alert>
      )}
    </>
  );
}

const Sentences = ({ of }: { readonly of: readonly string[] }) => (
  <List size="sm" spacing={6} listStyleType="none">
    {of.map((one) => (
      <List.Item key={one}>{one}</List.Item>
    ))}
  </List>
);
