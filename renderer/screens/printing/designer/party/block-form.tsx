import { Checkbox, NumberInput, Select, Stack, Text, Textarea, TextInput, Title } from '@mantine/core';
import type { Block } from '../../../../../shared/documents/template.ts';
import { designerText } from '../../../../../shared/i18n/vi/designer.ts';
import classes from '../designer.module.css';
import { LookForm } from '../look-form.tsx';
import { MarkText } from '../mark-text.tsx';
import { ColumnsTable } from './columns-table.tsx';
import { SignersForm } from './signers-form.tsx';

const text = designerText.blocks;

type BlockOf<K extends Block['kind']> = Extract<Block, { kind: K }>;
interface Props<K extends Block['kind']> {
  readonly block: BlockOf<K>;
  readonly onChange: (block: Block) => void;
}

/** What one part says and how it looks. */
export function BlockForm({ block, onChange }: Props<Block['kind']>) {
  return (
    <section className={classes.properties} aria-label={text.properties(text.kinds[block.kind])}>
      <Stack gap="sm">
        <Title order={3} size="h5">
          {text.kinds[block.kind]}
        </Title>
        {block.kind === 'heading' && (
          <>
            <TextInput
              label={text.symbol}
              description={text.symbolHint}
              maxLength={20}
              autoComplete="off"
              value={block.symbol}
              onChange={(e) => onChange({ ...block, symbol: e.currentTarget.value })}
            />
            <MarkText
              single
              label={text.headingUnder}
              hint={text.headingUnderHint}
              maxLength={400}
              value={block.under}
              onChange={(under) => onChange({ ...block, under })}
            />
          </>
        )}
        {block.kind === 'title' && <TitleForm block={block} onChange={onChange} />}
        {block.kind === 'text' && <TextForm block={block} onChange={onChange} />}
        {block.kind === 'people' && <PeopleForm block={block} onChange={onChange} />}
        {block.kind === 'record' && (
          <Select
            label={text.part}
            allowDeselect={false}
            data={Object.entries(text.parts).map(([value, label]) => ({ value, label }))}
            value={block.part}
            onChange={(part) =>
              part !== null && onChange({ ...block, part: part as BlockOf<'record'>['part'] })
            }
          />
        )}
        {block.kind === 'pageBreak' && <Text>{text.pageBreakHint}</Text>}
        {block.kind === 'lines' && (
          <NumberInput
            label={text.lineCount}
            min={1}
            max={60}
            allowDecimal={false}
            clampBehavior="strict"
            value={block.count}
            onChange={(count) => typeof count === 'number' && count >= 1 && onChange({ ...block, count })}
          />
        )}
        {block.kind === 'signatures' && <SignaturesForm block={block} onChange={onChange} />}
      </Stack>
    </section>
  );
}

function TitleForm({ block, onChange }: Props<'title'>) {
  const line = (field: 'title' | 'subject' | 'under', label: string, maxLength: number) => (
    <MarkText
      single
      label={label}
      maxLength={maxLength}
      value={block[field]}
      onChange={(said) => onChange({ ...block, [field]: said })}
    />
  );
  return (
    <>
      {line('title', text.paperTitle, 200)}
      {line('subject', text.paperSubject, 400)}
      {line('under', text.paperUnder, 400)}
    </>
  );
}

function TextForm({ block, onChange }: Props<'text'>) {
  return (
    <>
      <MarkText
        label={text.text}
        hint={text.textHint}
        maxLength={6000}
        value={block.text}
        onChange={(said) => onChange({ ...block, text: said })}
      />
      <LookForm look={block.look} onChange={(look) => onChange({ ...block, look })} />
      <Checkbox
        label={text.firstLine}
        checked={block.firstLine}
        onChange={(e) => onChange({ ...block, firstLine: e.currentTarget.checked })}
      />
      <Checkbox
        label={text.keepWithNext}
        checked={block.keepWithNext}
        onChange={(e) => onChange({ ...block, keepWithNext: e.currentTarget.checked })}
      />
    </>
  );
}

function PeopleForm({ block, onChange }: Props<'people'>) {
  return (
    <>
      <ColumnsTable
        columns={block.columns}
        onChange={(columns) => onChange({ ...block, columns: [...columns] })}
      />
      <MarkText
        single
        label={text.closing}
        hint={text.closingHint}
        maxLength={300}
        value={block.closing}
        onChange={(closing) => onChange({ ...block, closing })}
      />
    </>
  );
}

const mostRecipients = 10;
const longestRecipient = 160;

function SignaturesForm({ block, onChange }: Props<'signatures'>) {
  return (
    <>
      <SignersForm
        signers={block.signers}
        onChange={(signers) => onChange({ ...block, signers: [...signers] })}
      />
      <Textarea
        label={text.recipients}
        description={text.recipientsHint}
        autosize
        minRows={2}
        maxRows={10}
        value={block.recipients.join('\n')}
        onChange={(e) => {
          const said = e.currentTarget.value;
          const lines = said.split('\n').map((line) => line.slice(0, longestRecipient));
          onChange({ ...block, recipients: said === '' ? [] : lines.slice(0, mostRecipients) });
        }}
      />
    </>
  );
}
