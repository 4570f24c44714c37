import { useState } from 'preact/hooks';
import type { Topic } from '@/utils/model';
import { draftOf, marksLine, type TopicDraft } from '@/utils/present/options/optionsView';
import { Button } from '../controls/Button';
import { Field } from '../controls/Field';
import { useWords } from '../shared/WordsContext';
import styles from './TopicList.module.css';

interface Props {
  topics: Topic[];
  /** Follows a new topic, or changes the one with this id. False where the draft has no name or no mark. */
  onSave: (draft: TopicDraft, id?: string) => boolean;
  onRemove: (id: string) => void;
}

/** The topics that the reader follows, each of which can be changed, and the form for one more. */
export function TopicList({ topics, onSave, onRemove }: Props) {
  const { t } = useWords();
  return (
    <div class={styles.topics}>
      {topics.length === 0 && <p>{t('noTopics')}</p>}
      <ul>
        {topics.map((topic) => (
          <FollowedTopic
            key={topic.id}
            topic={topic}
            onSave={(draft) => onSave(draft, topic.id)}
            onRemove={() => onRemove(topic.id)}
          />
        ))}
      </ul>
      <details class={styles.form}>
        <summary>{t('followTopic')}</summary>
        <TopicForm onSave={onSave} />
      </details>
    </div>
  );
}

interface TopicProps {
  topic: Topic;
  onSave: (draft: TopicDraft) => boolean;
  onRemove: () => void;
}

function FollowedTopic({ topic, onSave, onRemove }: TopicProps) {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const save = (draft: TopicDraft) => {
    const isSaved = onSave(draft);
    if (isSaved) setOpen(false);
    return isSaved;
  };
  return (
    <li>
      <div>
        <b>
          <bdi>{topic.name}</bdi>
        </b>
        <span>{marksLine(topic)}</span>
      </div>
      <div class={styles.acts}>
        <Button look="small" name={`${t('edit')}: ${topic.name}`} expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('edit')}
        </Button>
        <Button look="small" name={`${t('remove')}: ${topic.name}`} onClick={onRemove}>
          {t('remove')}
        </Button>
      </div>
      {isOpen && (
        <div class={styles.edit}>
          <TopicForm topic={topic} onSave={save} onCancel={() => setOpen(false)} />
        </div>
      )}
    </li>
  );
}

interface FormProps {
  /** The topic that is changed; absent for a new one. */
  topic?: Topic;
  onSave: (draft: TopicDraft) => boolean;
  onCancel?: () => void;
}

const EMPTY: TopicDraft = { name: '', marks: '', excludes: '' };

function TopicForm({ topic, onSave, onCancel }: FormProps) {
  const { t } = useWords();
  const [draft, setDraft] = useState(topic ? draftOf(topic) : EMPTY);
  const [isRefused, setRefused] = useState(false);
  const write = (part: keyof TopicDraft) => (value: string) => setDraft({ ...draft, [part]: value });
  const save = () => {
    const isSaved = onSave(draft);
    setRefused(!isSaved);
    if (isSaved && !topic) setDraft(EMPTY);
  };
  return (
    <>
      <Field label={t('topicName')} value={draft.name} onInput={write('name')} />
      <Field
        label={t('topicWords')}
        value={draft.marks}
        hint={t('topicWordsHint')}
        lines={3}
        onInput={write('marks')}
      />
      <Field label={t('topicExcludes')} value={draft.excludes} onInput={write('excludes')} />
      {isRefused && <p role="alert">{t('topicNeeds')}</p>}
      <div class={styles.acts}>
        <Button onClick={save}>{t('save')}</Button>
        {onCancel && (
          <Button look="link" onClick={onCancel}>
            {t('cancel')}
          </Button>
        )}
      </div>
    </>
  );
}
