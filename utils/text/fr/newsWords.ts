import { newsWordsOf } from '@/utils/text/shared/words/newsWords';
import { cutStem } from '@/utils/text/shared/words/stems';

/** What French news calls deeds, fates, people, things and sums. */
export const newsWords = newsWordsOf(
  `
kill: mort morts morte mortes mourir tué tués tuée tuées décédé décédés décès mortes péri meurtre assassiné trépas
injure: blessé blessés blessée blessées blessures
missing: disparu disparus disparue disparition introuvables
arrest: interpellé interpellés interpellation interpellations arrêté arrêtés arrestation arrestations
evacuate: évacué évacués évacuation évacuer
flee: fui déplacés
homeless: sans-abri sinistrés
rescue: secouru secourus sauvé sauvés sauvetage rescapé
destroy: détruit détruits détruites destruction ravagé
damage: endommagé endommagés dégâts
collapse: effondré effondrement écroulé
population: population
resident: habitant habitants riverain riverains résident
infect: contamination contaminations contaminé infection infecté infectés
case: cas
hospital: hôpital hôpitaux hospitalisé hospitalisés
hostage: otage otages
people: personne personnes gens
man: homme hommes
woman: femme femmes
child: enfant enfants mineur mineurs
pupil: élève élèves étudiant étudiants
police: police policier policiers gendarmes
soldier: soldat soldats militaire militaires
firefighter: pompier pompiers sapeurs-pompiers sapeurs
worker: salarié salariés employé employés effectifs
driver: conducteur conducteurs chauffeur
passenger: passager passagers voyageur voyageurs usagers
spectator: spectateur spectateurs
supporter: supporteur supporteurs supporter supporters fans
shareholder: épargnants
owner: propriétaire propriétaires
developer: développeur développeurs ingénieur ingénieurs
user: utilisateur utilisateurs
customer: client clients clientèle
victim: victime victimes
survivor: survivant survivants
participant: participant participants
protester: manifestant manifestants
auditor: commissaires commissaire
creditor: créancier créanciers
home: maison maisons logement logements foyer foyers
building: immeuble immeubles bâtiment bâtiments
floor: étage étages
car: voiture voitures véhicule véhicules automobile
truck: camion camions
bus: bus autocar
train: train trains
flight: vol vols
plane: avion avions appareil
ship: navire navires bateau bateaux
school: école écoles lycée collège
store: magasin magasins
quake: séisme séismes tremblement
flood: inondation inondations crue
storm: tempête orage ouragan
fire: incendie incendies feu flammes
explosion: explosion explosions
crash: accident accidents collision
attack: attaque attaques attentat attentats
shoot: tirs fusillade
depth: profondeur
magnitude: magnitude
temperature: température températures
fine: amende amendes
compensation: indemnisation indemnisés dommages
cost: coût coûts coûte
price: prix
profit: bénéfice bénéfices
loss: perte pertes
revenue: chiffre ventes recettes
stock: action actions titre titres
value: valeur
debt: dette dettes
invest: investir investissement investissements
tax: impôt impôts taxe
wage: salaire salaires
aid: aide aides
rise: hausse augmenté augmentation progressé progression
fall: baisse reculé recul chute chuté perdu plonger
growth: croissance
forecast: prévision prévisions
analyst: analyste analystes
court: tribunal cour
judge: juge juges
trial: procès audience
prison: prison emprisonnement
suspend: sursis
sentence: condamné condamnés condamnation peine infliger
acquit: relaxé relaxés acquitté blanchis
charge: accusé accusés inculpé
suspect: suspect suspects soupçonné
prosecutor: procureur procureure parquet
lawyer: avocat avocats avocate
vote: voix vote votes suffrages
percent: pourcentage
election: élection élections scrutin
majority: majorité majoritaire
government: gouvernement
minister: ministre ministres
president: président présidente
parliament: parlement assemblée
law: loi lois
party: parti partis
mayor: maire
sign: signé signature
resign: démission démissionné
deal: accord accords transaction
talk: négociation négociations pourparlers
meeting: réunion rencontre
strike: grève grèves
union: syndicat syndicats
job: emploi emplois postes
company: entreprise entreprises société sociétés groupe
bank: banque banques
ban: interdiction interdit interdire proscrit
win: victoire victoires remporté battant succès vaincu
lose: défaite battu
goal: but buts
penalty: pénalité
halftime: mi-temps
title: sacre champion
final: finale
season: saison
vaccine: vaccin vaccins vaccination
patient: patient patients
virus: virus
test: test tests
petition: pétition
begin: commencé débuté début
end: terminé fin
open: ouvert ouverture
visit: visite rendra
age: âge âgé âgée
weight: poids
length: longueur
height: hauteur
area: superficie
report: rapport rapports
document: document note consigne`,
  cutStem,
);
