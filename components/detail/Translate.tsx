import { useContext, useEffect, useState } from 'preact/hooks';
import type { Foreign } from '@/utils/present/detail/foreign';
import { Button } from '../controls/Button';
import { useWords } from '../shared/WordsContext';
import styles from './Translate.module.css';
import { TranslatorContext } from './TranslatorContext';

/**
 * Offers the browser's translation of words in another language. It stands under the original, which stays, and is told
 * to be the browser's; that a language pack is fetched first is said before the click. Without a translator: nothing.
 */
export function Translate({ text, foreign }: { text: string; foreign: Foreign }) {
  const { t } = useWords();
  const translator = useContext(TranslatorContext);
  const [can, setCan] = useState<'no' | 'afterFetch' | 'yes'>('no');
  const [made, setMade] = useState<{ is: 'working' | 'failed' } | { is: 'done'; text: string }>();
  const { from, to } = foreign;
  useEffect(() => {
    let asked = true;
    void translator?.canTranslate(from, to).then((answer) => asked && setCan(answer));
    return () => {
      asked = false;
    };
  }, [translator, from, to]);
  if (!translator || can === 'no') return null;
  if (made?.is === 'done')
    return (
      <span class={styles.translation}>
        <span class={styles.whose}>{t('translatedByBrowser')}</span> <span lang={to}>{made.text}</span>
      </span>
    );
  const onClick = async () => {
    setMade({ is: 'working' });
    const translated = await translator.translate(text, from, to);
    setMade(translated === undefined ? { is: 'failed' } : { is: 'done', text: translated });
  };
  return (
    <span class={styles.offer} aria-live="polite">
      <Button look="link" disabled={made?.is === 'working'} onClick={onClick}>
        {t('translateHere')}
      </Button>
      {can === 'afterFetch' && made === undefined && <span>{t('translatePackFirst')}</span>}
      {made?.is === 'working' && <span>{t('translating')}</span>}
      {made?.is === 'failed' && <span>{t('translateFailed')}</span>}
    </span>
  );
}
