import { ActionIcon, Alert, Group, Select, Text } from '@mantine/core';
import { useElementSize } from '@mantine/hooks';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import { previewText } from '../../shared/i18n/vi/print.ts';
import { openPdf } from './pdf-document.ts';
import classes from './pdf-preview.module.css';

const zooms = ['page', 'width', '100', '150'] as const;
type Zoom = (typeof zooms)[number];

/** CSS pixels to a point: paper at its true size on a screen of 96 dots per inch. */
const trueSize = 96 / 72;
const padding = 26;

interface Props {
  readonly bytes: Uint8Array;
  /** address of a picture of the sheet that the pages will be laid over: only shown, never in the bytes */
  readonly under?: string | null;
}

/** The pages of a PDF, drawn from its own bytes. */
export function PdfPreview({ bytes, under = null }: Props) {
  const [pdf, setPdf] = useState<PDFDocumentProxy | null>(null);
  const [page, setPage] = useState(1);
  const [zoom, setZoom] = useState<Zoom>('page');
  const [failed, setFailed] = useState(false);
  const { ref: desk, width, height } = useElementSize();

  useEffect(() => {
    const opened = openPdf(bytes);
    let stale = false;
    setFailed(false);
    opened.document.then(
      (document) => {
        if (stale) return;
        setPdf(document);
        // Another wording of the same papers: the person stays on the page being looked at.
        setPage((before) => Math.min(before, document.numPages));
      },
      () => !stale && setFailed(true),
    );
    return () => {
      stale = true;
      setPdf(null);
      opened.close();
    };
  }, [bytes]);

  const pages = pdf?.numPages ?? 0;
  const go = (to: number): void => setPage(Math.max(1, Math.min(pages, to)));
  const onKey = (event: KeyboardEvent): void => {
    const to = { PageDown: page + 1, PageUp: page - 1, Home: 1, End: pages }[event.key];
    if (to === undefined || pages === 0) return;
    event.preventDefault();
    go(to);
  };

  return (
    <div className={classes.preview}>
      <Group justify="space-between" gap="xs">
        <Group gap={4} role="group" aria-label={previewText.turn}>
          <ActionIcon
            aria-label={previewText.previous}
            size="lg"
            disabled={page <= 1}
            onClick={() => go(page - 1)}
          >
            <IconChevronLeft size={20} aria-hidden />
          </ActionIcon>
          <Text aria-live="polite">{pages > 0 ? previewText.pageOf(page, pages) : previewText.opening}</Text>
          <ActionIcon
            aria-label={previewText.next}
            size="lg"
            disabled={page >= pages}
            onClick={() => go(page + 1)}
          >
            <IconChevronRight size={20} aria-hidden />
          </ActionIcon>
        </Group>
        <Select
          aria-label={previewText.zoom}
          w={190}
          allowDeselect={false}
          value={zoom}
          onChange={(value) => setZoom(zooms.find((z) => z === value) ?? 'page')}
          data={zooms.map((value) => ({ value, label: previewText.zooms[value] }))}
        />
      </Group>
      {failed && <Alert color="orange">{previewText.unreadable}</Alert>}
      <section
        ref={desk}
        className={classes.desk}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an area that scrolls must be reachable by keyboard
        tabIndex={0}
        aria-label={previewText.label(page, pages)}
        onKeyDown={onKey}
      >
        {pdf && width > 0 && (
          <PdfPage {...{ pdf, page, zoom, under }} roomWidth={width - 2} roomHeight={height - 2} />
        )}
      </section>
    </div>
  );
}

interface PageProps {
  readonly pdf: PDFDocumentProxy;
  readonly page: number;
  readonly zoom: Zoom;
  readonly under: string | null;
  /** CSS pixels that the sheet may take */
  readonly roomWidth: number;
  readonly roomHeight: number;
}

function PdfPage({ pdf, page, zoom, under, roomWidth, roomHeight }: PageProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [drawn, setDrawn] = useState('');
  const wanted = `${page} ${zoom} ${roomWidth} ${roomHeight}`;

  useEffect(() => {
    let stale = false;
    let stop = (): void => undefined;
    const draw = async (): Promise<void> => {
      const sheet = await pdf.getPage(page);
      const element = canvas.current;
      if (stale || !element) return;
      const size = sheet.getViewport({ scale: 1 });
      const scale = scaleOf(zoom, size, { width: roomWidth, height: roomHeight });
      const viewport = sheet.getViewport({ scale: scale * window.devicePixelRatio });
      element.width = Math.floor(viewport.width);
      element.height = Math.floor(viewport.height);
      element.style.width = `${size.width * scale}px`;
      element.style.height = `${size.height * scale}px`;
      const task = sheet.render({ canvas: element, viewport });
      stop = () => task.cancel();
      await task.promise;
      if (!stale) setDrawn(wanted);
    };
    // A drawing that was overtaken by the next one, or whose document is closed already, ends with an exception of
    // pdf.js; nothing is wrong.
    draw().catch((error: unknown) => {
      const cancelled = error instanceof Error && error.name === 'RenderingCancelledException';
      if (!stale && !cancelled) throw error;
    });
    return () => {
      stale = true;
      stop();
    };
  }, [pdf, page, zoom, roomWidth, roomHeight, wanted]);

  return (
    <span className={classes.sheet}>
      {under !== null && <img src={under} alt={previewText.under} className={classes.under} />}
      <canvas
        ref={canvas}
        role="img"
        aria-busy={drawn !== wanted}
        aria-label={previewText.label(page, pdf.numPages)}
      />
    </span>
  );
}

function scaleOf(
  zoom: Zoom,
  size: { width: number; height: number },
  room: { width: number; height: number },
): number {
  const acrossRoom = Math.max(0.2, (room.width - padding) / size.width);
  switch (zoom) {
    case 'page':
      return Math.min(acrossRoom, Math.max(0.2, (room.height - padding) / size.height));
    case 'width':
      return acrossRoom;
    case '100':
      return trueSize;
    case '150':
      return trueSize * 1.5;
  }
}
