import { Button, Group, Text } from '@mantine/core';
import { IconLockOpen } from '@tabler/icons-react';
import { type ItemKind, itemKind } from '../../../shared/entities/member-items.ts';
import { restrictedText as text } from '../../../shared/i18n/vi/restricted.ts';
import { useOp } from '../../api.ts';
import { May } from '../../parts/rights/may.tsx';

/**
 * In the place of rows of the restricted tier while it is shut. It says the same of every member, so nobody learns
 * from it whether there are any; who may not open the tier sees nothing at all.
 */
export function ItemsElsewhere({ kind, onOpen }: { readonly kind: ItemKind; readonly onOpen: () => void }) {
  const person = useOp('register.status', {}).data?.open?.person;
  if (person?.restricted !== true) return null;
  return (
    <Group gap="sm" mt="sm">
      <Text c="dimmed">{text.rowsElsewhere(itemKind(kind).label)}</Text>
      <May right="today">
        <Button
          variant="default"
          size="compact-md"
          leftSection={<IconLockOpen size={16} aria-hidden />}
          aria-label={`${text.openRows}: ${itemKind(kind).label}`}
          onClick={onOpen}
        >
          {text.openRows}
        </Button>
      </May>
    </Group>
  );
}
