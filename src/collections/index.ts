import type { z } from 'astro/zod';
import { audiences } from './audiences.ts';
import { cases } from './cases.ts';
import { criminalTransfer } from './criminal-transfer.ts';
import { duties } from './duties.ts';
import { externalLaws } from './external-laws.ts';
import { fingerprints } from './fingerprints.ts';
import { glossary } from './glossary.ts';
import { guide } from './guide.ts';
import { hotlines } from './hotlines.ts';
import { industries } from './industries.ts';
import { laws } from './laws.ts';
import { materials } from './materials.ts';
import { messages } from './messages.ts';
import { notices } from './notices.ts';
import { penalties } from './penalties.ts';
import { provisions } from './provisions.ts';
import { quizzes } from './quizzes.ts';
import { report } from './report.ts';
import { responsibilities } from './responsibilities.ts';
import { sanctions } from './sanctions.ts';
import { searchAliases } from './search-aliases.ts';
import { selfCheck } from './self-check.ts';
import { site } from './site.ts';
import { topics } from './topics.ts';
import { units } from './units.ts';

/** Every content type, by the name of its collection. */
export const collections = {
  laws,
  external: externalLaws,
  fingerprints,
  provisions,
  notices,
  cases,
  materials,
  responsibilities,
  units,
  duties,
  sanctions,
  industries,
  site,
  audiences,
  hotlines,
  glossary,
  search: searchAliases,
  topics,
  'self-check': selfCheck,
  penalties,
  'criminal-transfer': criminalTransfer,
  report,
  quizzes,
  messages,
  guide,
} as const;

export type CollectionName = keyof typeof collections;
export type DataOf<Name extends CollectionName> = z.output<(typeof collections)[Name]['schema']>;
