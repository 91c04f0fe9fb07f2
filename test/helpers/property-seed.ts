import fc from 'fast-check';

// Properties try the same inputs in every run, so that what fails is what a change broke.
const {FUZZ_SEED = '1'} = process.env;
if (FUZZ_SEED !== 'random') fc.configureGlobal({seed: Number(FUZZ_SEED)});
