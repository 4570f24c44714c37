import { ButtonLink } from '../controls/Button';
import { useWords } from '../shared/WordsContext';
import { AskOnce } from './AskOnce';
import type { PopupActions } from './actions';
import styles from './PopupState.module.css';

interface Props extends Pick<PopupActions, 'search'> {
  articleId: string;
}

/** Ways to more reports; each says what it sends before it is taken. */
export function LookWider({ search, articleId }: Props) {
  const { t } = useWords();
  return (
    <>
      <h2>{t('lookWider')}</h2>
      <Offer name={t('moreOutlets')} sends={t('moreOutletsSends')} href="options.html#outlets" />
      {search && <AskOnce key={articleId} {...search} />}
      <Offer name={t('searchServices')} sends={t('searchServicesSend')} href="options.html#sources" />
    </>
  );
}

function Offer({ name, sends, href }: { name: string; sends: string; href: string }) {
  const { t } = useWords();
  return (
    <div class={styles.offer}>
      <div>
        <strong>{name}</strong>
        <p>{sends}</p>
      </div>
      <ButtonLink look="small" href={href} newTab>
        {t('choose')}
      </ButtonLink>
    </div>
  );
}
