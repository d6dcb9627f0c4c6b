import { Tooltip } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { FieldDef } from '../../shared/fields/field.ts';
import { memberText } from '../../shared/i18n/vi/member.ts';

/** Where the item stands, behind a mark. */
export function SourceMark({ source }: { source: string }) {
  return (
    <Tooltip label={memberText.source(source)} openDelay={200} withArrow>
      <IconInfoCircle size={15} stroke={1.6} aria-hidden style={{ verticalAlign: '-2px', opacity: 0.65 }} />
    </Tooltip>
  );
}

/** The label as the official form writes it; where the item stands shows on hovering over the mark. */
export function FieldLabel({ def }: { def: FieldDef }) {
  if (def.source === undefined) return <>{def.label}</>;
  return (
    <>
      {def.label} <SourceMark source={def.source} />
    </>
  );
}
