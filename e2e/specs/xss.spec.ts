// Reliability E4: what people type and bring in never becomes a program, on any screen and in any print.
import { chromium, expect, type Page, test } from '@playwright/test';
import { scripts } from '../../shared/testing/hostile-texts.ts';
import { naughty } from '../../shared/testing/naughty-texts.ts';
import { cleanText } from '../../shared/text/names.ts';
import type { App } from '../support/app.ts';
import { ask } from '../support/fresh-register.ts';
import { goTo, pickList } from '../support/import-list.ts';
import { openMember } from '../support/lives.ts';
import { openPractice } from '../support/practice.ts';
import { printJob } from '../support/print-job.ts';
import { findChromium } from '../support/standin/chromium.ts';

const texts = [...scripts, ...naughty];
type Seen = { readonly ran: boolean; readonly reports: readonly string[] };

/** Listens for what must not be: a script that ran, a dialog, a report of the policy. */
async function watch(page: Page): Promise<() => Promise<Seen>> {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const listen = () =>
    page.evaluate(() => {
      const world = window as unknown as { reports?: string[] };
      if (world.reports) return;
      const reports: string[] = [];
      world.reports = reports;
      document.addEventListener('securitypolicyviolation', (event) =>
        reports.push(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`),
      );
    });
  await listen();
  return async () => {
    const seen = await page.evaluate(() => {
      const world = window as unknown as { xss?: unknown; reports?: string[] };
      return { ran: world.xss !== undefined, reports: world.reports ?? [] };
    });
    await listen();
    return { ran: seen.ran || dialogs.length > 0, reports: seen.reports };
  };
}

test('the texts: sixty that try to run and five hundred and fifteen that are odd', () => {
  expect(scripts.length).toBeGreaterThanOrEqual(60);
  expect(naughty.length).toBeGreaterThanOrEqual(515);
});

test('CONTROL in a page without our locks the same texts do run, and the watch sees it', async () => {
  const path = findChromium();
  const browser = await chromium.launch({ ...(path && { executablePath: path }), args: ['--no-sandbox'] });
  try {
    const page = await browser.newPage();
    const seen = await watch(page);
    expect(await seen()).toEqual({ ran: false, reports: [] });
    let ran = 0;
    for (const text of scripts) {
      await page.goto('about:blank');
      await page.evaluate((html) => document.body.insertAdjacentHTML('beforeend', html), text);
      await page.waitForTimeout(20);
      if ((await seen()).ran) ran += 1;
    }
    expect(ran).toBeGreaterThanOrEqual(10);
  } finally {
    await browser.close();
  }
});

test.describe('in the program', () => {
  let app: App;
  let page: Page;
  const ids: number[] = [];
  const fields: string[] = [];
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => {
    app = await openPractice();
    page = app.page;
  });
  test.afterAll(() => app.close());

  test('CONTROL the policy reports what breaks it, and the watch hears the report', async () => {
    const seen = await watch(page);
    await page.evaluate(() => {
      const image = document.createElement('img');
      try {
        image.setAttribute('onerror', 'window.xss=1');
      } catch {
        // Trusted types refuse the text already; the report is what counts here.
      }
      image.src = 'https://example.invalid/x.png';
      document.body.append(image);
      image.remove();
    });
    await expect.poll(async () => (await seen()).reports.length).toBeGreaterThan(0);
    expect((await seen()).ran).toBe(false);
    await page.reload();
    // They were wanted; from here on none is.
    (app.problems as string[]).length = 0;
  });

  test('every text field of members takes every one of the texts, and gives those that try to run back letter for letter', async () => {
    const [first] = await ask<readonly number[]>(app, 'member.ids', {});
    const { record } = await ask<{ record: Record<string, string> }>(app, 'member.get', { id: first });
    const blank = Object.fromEntries(Object.keys(record).map((field) => [field, '']));
    // A field is one of text where it takes what no date, number or choice takes; how much of it is tried, too.
    const room = new Map<string, number>();
    for (const field of Object.keys(blank))
      for (const length of [100, 60, 30, 18]) {
        const probe = { ...blank, fullName: 'Lê Thử', [field]: '<b onclick=xss=1>'.padEnd(length, 'x') };
        const taken = await ask<{ id: number }>(app, 'member.add', { record: probe }).catch(() => null);
        if (taken) {
          room.set(field, length);
          break;
        }
      }
    fields.push(...room.keys());
    expect(fields.length).toBeGreaterThan(15);
    test.setTimeout(300_000);
    const lost: string[] = [];
    for (let member = 0; member < texts.length; member++) {
      const mine: Record<string, string> = { ...blank, fullName: texts[member] ?? 'x' };
      // What is too long for a field is not its kind of text: one that fits and is nobody else's takes its place.
      const own = (at: number) => `<p id=x${member}-${at}>`;
      for (const [at, field] of fields.entries()) {
        const text = texts[(member + at) % texts.length] ?? '';
        mine[field] = text.length > (room.get(field) ?? 0) || cleanText(text) === '' ? own(at) : text;
      }
      const add = () => ask<{ id: number }>(app, 'member.add', { record: mine });
      const { id } = await add().catch((error) => {
        // No two people have one number, and texts that are cleaned to the same are the same.
        if (!String(error).includes('record.number-held')) throw error;
        for (const [at, field] of fields.entries()) if ((room.get(field) ?? 0) < 30) mine[field] = own(at);
        return add();
      });
      // The fields of so many hold every text once and more; on all screens, more would take hours.
      if (member % 20 === 0) ids.push(id);
      const kept = await ask<{ record: Record<string, string> }>(app, 'member.get', { id });
      for (const field of fields)
        if (
          scripts.includes(mine[field] ?? '') &&
          // Numbers of papers are told masked.
          !kept.record[field]?.includes('•') &&
          kept.record[field] !==
            mine[field]?.trim().replace('\n', kept.record[field]?.includes('\n') ? '\n' : ' ')
        )
          lost.push(`${field}: ${mine[field]} became ${kept.record[field]}`);
    }
    expect(lost).toEqual([]);
  });

  test('organisations, own fields, their values and an entry of the ledger too', async () => {
    const [root] = await ask<readonly { id: number }[]>(app, 'organisation.list', {});
    for (const text of scripts.slice(0, 12))
      await ask(app, 'organisation.found', {
        ...{ parentId: root?.id, type: 'branch', name: text.slice(0, 100), code: text.slice(0, 30) },
        ...{ effectiveOn: '2020-01-01', decision: text.slice(0, 100) },
      }).catch(() => null);
    const { id: own } = await ask<{ id: number }>(app, 'customField.save', {
      ...{ id: null, label: '<img src=x onerror=xss=1>', kind: 'text', options: [], section: 'identity' },
    });
    for (const [n, memberId] of ids.entries())
      await ask(app, 'customField.setValues', {
        ...{ memberId, before: {}, values: { [own]: scripts[n % scripts.length] } },
      });
    const [, branch] = await ask<readonly { id: number }[]>(app, 'organisation.list', {});
    const no = { number: '', signedOn: '', authority: '', signer: '' };
    for (const memberId of ids.slice(0, 6)) {
      const text = scripts[memberId % scripts.length] ?? '';
      const write = (kind: string, effectiveOn: string, payload: object) =>
        ask(app, 'event.record', {
          ...{ memberId, kind, effectiveOn, payload, note: text },
          decision: { ...no, number: text.slice(0, 40), authority: text, signer: text },
        });
      await write('admitted', '2001-02-03', { orgId: branch?.id });
      await write('commended', '2010-02-03', { form: 'certificate', title: text }).catch(() => null);
    }
  });

  test('list, record with all its parts, search, steps, safety and every other screen: nothing runs, nothing is reported', async () => {
    test.setTimeout(300_000);
    await page.reload();
    const seen = await watch(page);
    const go = async (hash: string): Promise<void> => {
      await page.evaluate((to) => {
        window.location.hash = to;
      }, hash);
      await expect(page.getByRole('main')).not.toBeEmpty();
      await page.waitForTimeout(120);
    };
    await go('#/dang-vien');
    for (const text of scripts.slice(0, 20)) {
      await page.getByRole('searchbox', { name: 'Tìm đảng viên' }).fill(text);
      await page.waitForTimeout(60);
    }
    await page.getByRole('searchbox', { name: 'Tìm đảng viên' }).fill('window.xss');
    await page.waitForTimeout(300);
    const tabs = new Set<string>();
    for (const id of ids) {
      await openMember(app, id);
      for (const tab of await page.getByRole('tab').all()) {
        tabs.add((await tab.textContent()) ?? '');
        await tab.click({ timeout: 1500 }).catch(() => null);
        await page.waitForTimeout(80);
      }
    }
    await page.keyboard.press('Control+k');
    await page.keyboard.type('<img src=x onerror=');
    await page.waitForTimeout(400);
    await page.keyboard.press('Escape');
    for (const link of await page
      .getByRole('navigation', { name: 'Các phần của sổ' })
      .getByRole('link')
      .all()) {
      await link.click();
      await page.waitForTimeout(250);
      for (const tab of await page.getByRole('main').getByRole('tab').all()) {
        await tab.click({ timeout: 1500 }).catch(() => null);
        await page.waitForTimeout(120);
      }
    }
    expect(await seen()).toEqual({ ran: false, reports: [] });
    expect(app.problems).toEqual([]);
  });

  test('print: cards and a list of these people are laid out, and nothing runs in the hidden window', async () => {
    const pdf = await printJob(app, 'the', {
      ...{ document: 'cards', memberIds: ids, stock: 'a4x8', photo: false, cropMarks: true, firstPlace: 1 },
      own: {
        ...{ sheetWidth: 210, sheetHeight: 297, cardWidth: 95, cardHeight: 66 },
        ...{ columns: 2, rows: 4, left: 10, top: 16.5, gapX: 0, gapY: 0 },
      },
      ...{
        fields: ['bornOn', 'profileNumber', 'orgName', 'post'],
        sides: 'apart',
        flip: 'long',
        code: false,
      },
      back: { fields: [], contact: scripts[0] ?? '', note: scripts[13] ?? '' },
    } as never).catch((error) => String(error));
    const hidden = await app.electron.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
    expect(pdf).toMatch(/\.pdf$/);
    expect(hidden).toBeGreaterThan(1);
    for (const other of app.electron.windows()) {
      const ran = await other.evaluate(() => 'xss' in window).catch(() => false);
      expect(ran).toBe(false);
    }
    expect(app.problems).toEqual([]);
  });

  test('import: the preview of a workbook full of them, before and after', async () => {
    await page.reload();
    const seen = await watch(page);
    const quoted = (text: string) => `"${text.replaceAll('"', '""').replace(/[\r\n\t]/g, ' ')}"`;
    await pickList(
      app,
      scripts.map(
        (text, n) => `${n + 1};${quoted(text)};01/02/1980;03/04/2005;03/04/2006;Kinh;${quoted(text)}`,
      ),
      'la.csv',
    );
    for (const step of ['columns', 'rows'] as const) {
      await goTo(page, step as never).catch(() => null);
      await page.waitForTimeout(500);
    }
    expect(await seen()).toEqual({ ran: false, reports: [] });
    expect(app.problems).toEqual([]);
  });
});
