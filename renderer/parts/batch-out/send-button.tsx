/** The way to the printer: the button, or, where the PC has none, what to do instead. */
import { Button, Group, Text } from '@mantine/core';
import { IconPrinter, IconPrinterOff } from '@tabler/icons-react';
import { batchText as text } from '../../../shared/i18n/vi/batch.ts';
import { printText } from '../../../shared/i18n/vi/print.ts';
import { useOp } from '../../api.ts';
import classes from './send-button.module.css';
import { usePrintKey } from './use-print-key.ts';

/** The form of this name gives the printers only; which one is remembered is asked by <FormPrinterLine>. */
export function SendButton({
  disabled,
  onSend,
}: {
  readonly disabled: boolean;
  readonly onSend: () => void;
}) {
  const button = usePrintKey<HTMLButtonElement>(() => !disabled && button.current && onSend());
  const found = useOp('print.printers', { form: '' });
  if (found.data?.printers.length === 0)
    return (
      <Group gap={6} wrap="nowrap" role="status">
        <IconPrinterOff size={18} aria-hidden />
        <Text>
          {text.noPrinter} <span className={classes.instead}>{text.saveInstead}</span>
        </Text>
        <Button
          variant="subtle"
          px={8}
          style={{ flex: 'none' }}
          loading={found.isFetching}
          onClick={() => void found.refetch()}
        >
          {text.lookAgain}
        </Button>
      </Group>
    );
  return (
    <Button
      ref={button}
      variant="default"
      leftSection={<IconPrinter size={18} aria-hidden />}
      disabled={disabled}
      onClick={onSend}
    >
      {printText.send}
    </Button>
  );
}
