import { Button, Fieldset, Stack, Textarea } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { Block } from '../../../../../shared/documents/template.ts';
import { designerText } from '../../../../../shared/i18n/vi/designer.ts';
import { MarkText } from '../mark-text.tsx';

const text = designerText.blocks;
const most = 3;
const mostLines = 4;
const longestLine = 120;

type Signer = Extract<Block, { kind: 'signatures' }>['signers'][number];

interface Props {
  readonly signers: readonly Signer[];
  readonly onChange: (signers: readonly Signer[]) => void;
}

/** Who signs: the lines over the signature and the name under it, up to three side by side. */
export function SignersForm({ signers, onChange }: Props) {
  const set = (n: number, part: Partial<Signer>): void =>
    onChange(signers.map((signer, i) => (i === n ? { ...signer, ...part } : signer)));
  return (
    <Stack gap="xs" role="group" aria-label={text.signers}>
      {signers.map((signer, n) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: signers have no name of their own
        <Fieldset key={n} p="xs" legend={text.signer(n + 1)}>
          <Stack gap="xs">
            <Textarea
              label={text.signerLines}
              description={text.signerLinesHint}
              autosize
              minRows={2}
              maxRows={mostLines}
              value={signer.lines.join('\n')}
              onChange={(e) => {
                const lines = e.currentTarget.value.split('\n').map((line) => line.slice(0, longestLine));
                set(n, { lines: lines.slice(0, mostLines) });
              }}
            />
            <MarkText
              single
              label={text.signerName}
              maxLength={120}
              value={signer.name}
              onChange={(name) => set(n, { name })}
            />
            {signers.length > 1 && (
              <Button
                variant="subtle"
                color="gray"
                size="compact-md"
                w="fit-content"
                leftSection={<IconTrash size={16} aria-hidden />}
                onClick={() => onChange(signers.filter((_, i) => i !== n))}
              >
                {text.removeSigner(n + 1)}
              </Button>
            )}
          </Stack>
        </Fieldset>
      ))}
      <Button
        variant="default"
        size="compact-md"
        w="fit-content"
        leftSection={<IconPlus size={16} aria-hidden />}
        disabled={signers.length >= most}
        onClick={() => onChange([...signers, { lines: ['[chức vụ người ký]'], name: '' }])}
      >
        {text.addSigner}
      </Button>
    </Stack>
  );
}
