// The app with an empty register of its own, made over the page's bridge: the first run has a spec of its own.
import { type App, launchApp } from './app.ts';

interface Bridge {
  call(message: unknown): Promise<{ ok: boolean; value: unknown; error: unknown }>;
}

/** One call over the page's own bridge; throws where it is refused. */
export const ask = <T>(app: App, name: string, input: object): Promise<T> =>
  app.page.evaluate(
    async (message) => {
      const answer = await (window as unknown as { app: Bridge }).app.call(message);
      if (!answer.ok) throw new Error(JSON.stringify(answer.error));
      // The spec that asks knows what the operation answers.
      return answer.value as T;
    },
    { name, input },
  );

export const freshPassword = 'mat khau thu';

/** @param name of the register file, without its ending */
export async function openFreshRegister(name: string): Promise<App> {
  const app = await launchApp();
  await ask(app, 'register.create', {
    name,
    password: freshPassword,
    organisation: {
      name: 'Đảng bộ phường Tân Lập',
      type: 'grassrootsCommittee',
      upperName: 'Đảng ủy thành phố',
    },
    secretary: 'Nguyễn Văn Thư',
  });
  await app.page.getByRole('link', { name: 'Nhập, xuất Excel' }).waitFor();
  return app;
}
