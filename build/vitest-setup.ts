// Property tests try the same cases in every run, so that a run fails for what was changed and not by chance.
// `PROPERTY_SEED=7 npx vitest …` seeks new ones; a fault that it finds becomes an example of its test.
import fc from 'fast-check';

fc.configureGlobal({ seed: Number(process.env.PROPERTY_SEED ?? 1930) });
