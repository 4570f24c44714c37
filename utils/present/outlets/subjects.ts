import type { Outlet } from '@/utils/model';
import type { MessageKey } from '../shared/words';

/** Subjects that are offered, with what lists of outlets call them. Countries, teams and hobbies are none. */
const SUBJECTS = {
  technology: [
    ...['Technology', 'AI', 'Linux & OSS', 'Apple', 'Microsoft', 'Google', 'Smart Home', 'Privacy', 'Cybersecurity'],
    ...['Networking', 'Cloud Computing', 'Computer Science', '3D Printing'],
  ],
  business: ['Business', 'Economy', 'Cryptocurrency', 'Bitcoin', 'Retail', 'Mining', 'Maritime', 'Aviation', 'Auto'],
  science: ['Science', 'Space', 'Quantum Physics', 'Photonics', 'Psychology'],
  health: ['Health', 'Medicine', 'Autism'],
  climate: ['Climate', 'Climate Change', 'Energy', 'Nuclear Power', 'Environment'],
  politics: ['Defense', 'Diplomacy'],
  sport: [
    ...['Sports', 'Sport', 'Soccer', 'NBA', 'NHL', 'MLB', 'NFL', 'MMA', 'Cycling', 'Formula 1', 'Formula E'],
    ...['U.S. Soccer', 'French Sports', 'French Football'],
  ],
  culture: [
    'Entertainment',
    'Culture',
    'Movies',
    'Music',
    'French Music',
    'Metal Music',
    'Simulation Games',
    'Nintendo',
  ],
  farming: ['Agriculture'],
} satisfies Record<string, string[]>;

export type Subject = keyof typeof SUBJECTS;

export const subjectKey = (subject: Subject): MessageKey => `subject_${subject}`;

const SUBJECT_OF = new Map(
  Object.entries(SUBJECTS).flatMap(([subject, names]) => names.map((name) => [name, subject as Subject] as const)),
);

/** What an outlet is about, each subject once. */
export function subjectsOf({ subjects }: Pick<Outlet, 'subjects'>): Subject[] {
  return [...new Set(subjects.flatMap((name) => SUBJECT_OF.get(name) ?? []))];
}
