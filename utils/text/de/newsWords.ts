import { newsWordsOf } from '@/utils/text/shared/words/newsWords';
import { cutStem } from '@/utils/text/shared/words/stems';

/** What German news calls deeds, fates, people, things and sums. */
export const newsWords = newsWordsOf(
  `
kill: tot tote toten toter getötet töten tötete starb starben gestorben stirbt sterben todesopfer ums umgekommen todesfall todesfälle erschossen ermordet
injure: verletzt verletzte verletzung verwundet verwundete blessuren
missing: vermisst vermisste verschollen
arrest: festgenommen festnahme verhaftet verhaftung festnahmen
evacuate: evakuiert evakuierung evakuieren
flee: geflohen flohen fliehen flüchten flüchteten flüchtling geflüchtet
homeless: obdachlos obdachlose
rescue: gerettet retten rettete rettung befreit geborgen
destroy: zerstört zerstörte zerstörung vernichtet
damage: sachschaden schäden
collapse: eingestürzt einsturz stürzte zusammengebrochen
population: bevölkerung
resident: bewohner einwohner anwohner
infect: infiziert infektion infektionen ansteckung neuinfektionen
case: fälle fall krankheitsfälle
hospital: krankenhaus krankenhäuser klinik kliniken spital hospital
hostage: geisel geiseln
people: menschen personen leute person mensch
man: mann männer männern
woman: frau frauen
child: kind kinder kindern minderjährige
pupil: schüler schülerinnen
police: polizei polizisten polizist beamte beamten
soldier: soldat soldaten
firefighter: feuerwehrleute feuerwehr feuerwehrmann einsatzkräfte
worker: mitarbeiter mitarbeitern beschäftigte angestellte arbeitnehmer belegschaft arbeiter
driver: fahrer fahrerin lokführer
passenger: passagier passagiere fahrgäste insassen reisende
spectator: zuschauer zuschauern
supporter: anhänger fans
owner: eigentümer besitzer hausbesitzer
user: nutzer user
customer: kunde kunden kundschaft
victim: opfer opfern betroffene
survivor: überlebende
participant: teilnehmer
protester: demonstrant demonstranten protestierende
creditor: gläubiger kreditgeber
donor: spender spenden
home: haus häuser wohnung wohnungen häusern
building: gebäude bau bauten
floor: stock etage stockwerk geschoss
car: auto autos wagen fahrzeug fahrzeuge pkw
truck: lastwagen lkw laster
bus: bus busse
train: zug züge bahn
flight: flug flüge
plane: flugzeug flugzeuge maschine
ship: schiff schiffe boot boote fähre
store: filiale filialen laden läden geschäfte
quake: erdbeben beben
flood: hochwasser überschwemmung flut
storm: sturm unwetter orkan
fire: brand brände feuer flammen
explosion: explosion explosionen
crash: unfall unfälle kollision absturz
attack: angriff angriffe anschlag attacke überfall
shoot: schüsse schuss schütze schießerei
depth: tiefe
magnitude: stärke magnitude
temperature: temperatur temperaturen
fine: geldstrafe bußgeld strafe geldbuße
compensation: entschädigung
cost: kosten kostet kostete gekostet
price: preis preise
profit: gewinn gewinne nettogewinn
loss: verlust verluste
revenue: umsatz umsätze erlös erlöse
stock: aktie aktien kurs
debt: schulden schuldenlast verbindlichkeiten
invest: investieren investiert investition investitionen
tax: steuer steuern
wage: lohn löhne gehalt gehälter
aid: hilfe hilfen unterstützung
rise: gestiegen stieg stiegen steigen anstieg zugenommen zuwachs plus
fall: gesunken sank sinken rückgang gefallen minus
growth: wachstum gewachsen
forecast: erwartet erwarteten prognose prognosen
analyst: analysten analyst experten
court: gericht gerichts landgericht gerichtshof
judge: richter richterin
trial: prozess
prison: haft gefängnis freiheitsstrafe
sentence: verurteilt urteil
acquit: freigesprochen freispruch
charge: angeklagt anklage angeklagte beschuldigt
suspect: verdächtige verdächtiger tatverdächtige verdacht
prosecutor: staatsanwalt staatsanwaltschaft
lawyer: anwalt anwälte rechtsanwalt
vote: stimme stimmen abstimmung votierten
percent: prozent
share: anteil
election: wahl wahlen gewählt
approval: zustimmung
majority: mehrheit
government: regierung
minister: minister ministerin
president: präsident präsidentin
parliament: parlament bundestag
law: gesetz gesetze
party: partei parteien
mayor: bürgermeister bürgermeisterin oberbürgermeister
sign: unterzeichnet unterzeichnete
resign: rücktritt zurückgetreten
deal: abkommen einigung vereinbarung vertrag
talk: verhandlungen gespräche gespräch
meeting: treffen sitzung versammlung
strike: streik streiks streikt ausstand
union: gewerkschaft gewerkschaften
job: stelle stellen jobs
company: unternehmen konzern firma gesellschaft
bank: bank banken
ban: verbot verboten
game: spiel partie
win: sieg siegte gewann gewonnen gewannen besiegte schlug
lose: niederlage verloren verlor
goal: tor tore
lead: vorsprung führung führte
halftime: halbzeit pause
point: punkt punkte punkten
title: titel meisterschaft
final: finale endspiel
season: saison spielzeit
round: runde
vaccine: impfung impfstoff geimpft
patient: patient patienten
virus: virus
test: test tests getestet
begin: begann begonnen beginn beginnt anfang
end: ende endete beendet
open: eröffnet öffnet eröffnung
visit: besuch besucht reist
last: dauerte dauert dauer
age: alter jährige jähriger jährigen
weight: gewicht wiegt wog
length: länge lang
height: höhe hoch
area: fläche
report: bericht berichte meldung
document: dokument notiz schreiben vermerk`,
  cutStem,
);
