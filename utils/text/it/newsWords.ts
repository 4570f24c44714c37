import { newsWordsOf } from '@/utils/text/shared/words/newsWords';
import { cutStem } from '@/utils/text/shared/words/stems';

/** What Italian news calls deeds, fates, people, things and sums. */
export const newsWords = newsWordsOf(
  `
kill: morto morti morta morte ucciso uccisi uccisa deceduto decessi vittime
injure: ferito feriti ferita ferite
missing: disperso dispersi scomparso scomparsi
arrest: arrestato arrestati arresto arresti fermato
evacuate: evacuato evacuati sfollati
rescue: salvato salvati soccorso
destroy: distrutto distrutti distrutte
damage: danneggiato danni
infect: contagio contagi contagiati infezione infezioni
case: casi caso
hospital: ospedale ospedali ricoverati
people: persona persone gente
man: uomo uomini
woman: donna donne
child: bambino bambini bambina minori
police: polizia agente agenti carabinieri
worker: lavoratore lavoratori dipendente dipendenti
passenger: passeggero passeggeri
spectator: spettatore spettatori
home: casa case abitazione abitazioni
building: edificio edifici palazzo
car: auto macchina veicolo veicoli
train: treno treni
quake: terremoto sisma scossa
fire: incendio incendi rogo fiamme
explosion: esplosione
crash: incidente scontro
attack: attacco attacchi attentato
depth: profondità
magnitude: magnitudo
fine: multa multe
cost: costo costi costa
profit: utile utili
revenue: ricavi fatturato
rise: aumento aumentato crescita
fall: calo caduta
court: tribunale corte
prison: carcere reclusione
sentence: condannato condannati condanna
vote: voto voti
election: elezione elezioni
government: governo
minister: ministro ministra
strike: sciopero
job: posti impiego
company: azienda società impresa
win: vittoria vinto
goal: gol reti
age: anni età`,
  cutStem,
);
