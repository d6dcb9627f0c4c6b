/** The two ways out of any table: Excel and paper. */
import { Button } from '@mantine/core';
import { IconFileSpreadsheet, IconPrinter } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { sheetText as text } from '../../../shared/i18n/vi/sheet.ts';
import { Loading } from '../loading.tsx';
import { useMay } from '../rights/use-may.ts';
import { ExportForm } from './export-form.tsx';
import type { Outgoing } from './outgoing.ts';

// pdf.js is a third of all code: fetched when somebody prints.
const PrintForm = lazy(async () => ({ default: (await import('./print-form.tsx')).PrintForm }));

export function OutButtons({ out }: { readonly out: Outgoing }) {
  const [way, setWay] = useState<'excel' | 'paper' | null>(null);
  const done = () => setWay(null);
  if (!useMay('out')) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconFileSpreadsheet size={18} aria-hidden />}
        onClick={() => setWay('excel')}
      >
        {text.export}
      </Button>
      <Button
        variant="default"
        leftSection={<IconPrinter size={18} aria-hidden />}
        onClick={() => setWay('paper')}
      >
        {text.print}
      </Button>
      {way === 'excel' && <ExportForm out={out} onClose={done} />}
      {way === 'paper' && (
        <Suspense fallback={<Loading />}>
          <PrintForm out={out} onClose={done} />
        </Suspense>
      )}
    </>
  );
}
