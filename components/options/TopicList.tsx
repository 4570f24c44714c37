import { useState } from 'preact/hooks';
import type { Topic } from '@/utils/model';
import { marksLine, type TopicDraft } from '@/utils/present/options/optionsView';
import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { useWords } from '../shared/WordsContext';
import styles from './TopicList.module.css';

interface Props {
  topics: Topic[];
  /** False where the draft has no name or no mark. */
  onAdd: (draft: TopicDraft) => boolean;
  onRemove: (id: string) => void;
}

const EMPTY: TopicDraft = { name: '', marks: '', excludes: '' };

/** The topics that the reader follows, and the form for one more. */
export function TopicList({ topics, onAdd, onRemove }: Props) {
  const { t } = useWords();
  const [draft, setDraft] = useState(EMPTY);
  const write = (part: keyof TopicDraft) => (value: string) => setDraft({ ...draft, [part]: value });
  return (
    <div class={styles.topics}>
      {topics.length === 0 && <p>{t('noTopics')}</p>}
      <ul>
        {topics.map((topic) => (
          <li key={topic.id}>
            <div>
              <b>{topic.name}</b>
              <span>{marksLine(topic)}</span>
            </div>
            <Button look="small" onClick={() => onRemove(topic.id)}>
              {t('remove')}
            </Button>
          </li>
        ))}
      </ul>
      <details class={styles.form}>
        <summary>{t('followTopic')}</summary>
        <Field label={t('topicName')} value={draft.name} onInput={write('name')} />
        <Field
          label={t('topicWords')}
          value={draft.marks}
          hint={t('topicWordsHint')}
          lines={3}
          onInput={write('marks')}
        />
        <Field label={t('topicExcludes')} value={draft.excludes} onInput={write('excludes')} />
        <Button onClick={() => onAdd(draft) && setDraft(EMPTY)}>{t('save')}</Button>
      </details>
    </div>
  );
}
