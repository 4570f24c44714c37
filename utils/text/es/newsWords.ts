import { newsWordsOf } from '@/utils/text/shared/words/newsWords';
import { cutStem } from '@/utils/text/shared/words/stems';

/** What Spanish news calls deeds, fates, people, things and sums. */
export const newsWords = newsWordsOf(
  `
kill: muerto muertos muerta muertas muertes muerte murió murieron morir muere fallecido fallecieron falleció fallecimientos matado mató mataron mortales asesinado asesinados asesinó
injure: herido heridos herida heridas lesionado lesionados
missing: desaparecido desaparecidos desaparecida localizadas localizados paradero
arrest: detenido detenidos detención detuvo arrestado arrestados arresto
evacuate: evacuado evacuados evacuación evacuadas desalojado desalojados desalojo
flee: huyeron huido huir desplazados
homeless: sintecho damnificados
rescue: rescatado rescatados rescatada rescate rescataron
destroy: destruido destruida destruidas destrucción destruyó arrasado
damage: daños dañado dañadas desperfectos
collapse: derrumbe derrumbado colapso colapsó derrumbó
population: población
resident: vecino vecinos habitante habitantes residentes
infect: contagio contagios contagiado infección infecciones infectado infectados
case: caso casos
hospital: hospital hospitales hospitalizado
hostage: rehén rehenes
people: persona personas gente
man: hombre hombres varón
woman: mujer mujeres
child: niño niños niña niñas menores
pupil: alumno alumnos alumna estudiante estudiantes
police: policía policías agente agentes
soldier: soldado soldados militar militares
firefighter: bombero bomberos
worker: trabajador trabajadores empleado empleados plantilla
driver: conductor conductores maquinista maquinistas
passenger: pasajero pasajeros viajero viajeros usuario usuarios
spectator: espectador espectadores asistentes
supporter: aficionado aficionados hincha hinchas seguidores
owner: propietario propietarios dueño
customer: cliente clientes
victim: víctima
survivor: superviviente supervivientes sobreviviente
participant: participante participantes
protester: manifestante manifestantes
grandchild: nieto nietos nieta nietas
creditor: acreedor acreedores
home: vivienda viviendas casa casas hogar hogares
building: edificio edificios inmueble inmuebles
floor: planta piso
car: coche coches vehículo vehículos auto automóvil
truck: camión camiones
bus: autobús autobuses autocar
train: tren trenes circulaciones
flight: vuelo vuelos
plane: avión aviones
ship: barco barcos buque embarcación
school: escuela escuelas colegio colegios
store: tienda tiendas establecimiento establecimientos supermercado
quake: terremoto terremotos sismo seísmo temblor
flood: inundación inundaciones riada
storm: tormenta huracán
fire: incendio incendios fuego llamas
explosion: explosión explosiones estallido
crash: accidente accidentes choque colisión
attack: ataque ataques atentado atentados
shoot: disparo disparos tiroteo tiros
depth: profundidad subsuelo
magnitude: magnitud
temperature: temperatura temperaturas máximas
fine: multa multas sanción
compensation: indemnización indemnizaciones
cost: coste costes costo cuesta costará
price: precio precios
profit: beneficio beneficios ganancia ganancias ganó
loss: pérdida pérdidas
revenue: ventas facturación ingresos facturó
stock: acción acciones títulos
debt: deuda deudas
invest: inversión inversiones invertir invertirá
tax: impuesto impuestos
wage: salario salarios sueldo sueldos salarial
aid: ayuda ayudas
rise: subió subieron subida aumento aumentó alza avance
fall: bajó cayó caída descenso cayeron
growth: crecimiento creció
forecast: previsión previsiones esperaban esperaba anticipaba
analyst: analistas analista expertos consenso
court: tribunal juzgado corte
judge: juez jueza magistrado
trial: juicio
prison: prisión cárcel
sentence: condenado condenados condena sentencia
acquit: absuelto absueltos
charge: acusado acusados imputado acusación
suspect: sospechoso sospechosos
prosecutor: fiscal fiscalía
lawyer: abogado abogados abogada
vote: voto votos votación votaron
percent: porcentaje
election: elección elecciones comicios
majority: mayoría
government: gobierno ejecutivo
minister: ministro ministra ministerio
president: presidente presidenta
parliament: parlamento congreso
law: ley leyes
party: partido partidos
mayor: alcalde alcaldesa
sign: firmó firma firmado
resign: dimisión dimitió renuncia
deal: acuerdo acuerdos pacto
talk: negociación negociaciones conversaciones
meeting: reunión reunirse encuentro
strike: huelga huelgas paro paros
union: sindicato sindicatos
job: empleo empleos puestos
company: empresa empresas compañía grupo
bank: banco bancos
ban: prohibición prohibido prohibió
win: victoria victorias venció vencieron triunfo
lose: derrota perdió
goal: gol goles tanto
halftime: descanso
point: punto puntos
title: campeonato
final: final finalista
season: temporada
round: ronda
vaccine: vacuna vacunas vacunación
patient: paciente pacientes
virus: virus
test: prueba pruebas muestras
bed: cama camas
begin: comenzó comenzará empezó arrancará inicio comienzo
end: terminó
open: abrió apertura inaugurado
visit: visita viajará visitará
age: edad
weight: peso
length: longitud largo
height: altura
area: superficie
report: informe informes boletín
document: documento nota`,
  cutStem,
);
