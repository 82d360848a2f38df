import { defineConfig } from '@playwright/test';
import short from './playwright.config.ts';

const { grepInvert: _long, ...all } = short;

/** Only the long tests, which `npm test` leaves out. */
export default defineConfig({ ...all, grep: /@long/u });
