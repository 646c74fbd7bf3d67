"""The national workload in OpenFisca-core: one variable an indicator's part, formulas over whole arrays, in its own
float32. Its inputs are set before anything is timed. The protocol is that of national.py."""

import importlib.metadata
import sys
import time

import numpy as np
from openfisca_core.entities import Entity
from openfisca_core.periods import YEAR
from openfisca_core.simulations import SimulationBuilder
from openfisca_core.taxbenefitsystems import TaxBenefitSystem
from openfisca_core.variables import Variable

folder, members = sys.argv[1], int(sys.argv[2])
indicators, behaviours, year = 8, 7, "2026"
entity = Entity("employee", "employees", "An employee", "")
system = TaxBenefitSystem([entity])
computed = []


def add(name, kind, formula=None):
    parts = {"value_type": kind, "entity": entity, "definition_period": YEAR, "label": name}
    if formula is not None:
        parts["formula"] = formula
        computed.append(name)
    system.add_variable(type(name, (Variable,), parts))


def rounded(value):
    return np.floor(value * 100 + 0.5) / 100


def achievement(number):
    def formula(employee, period):
        direction, target = employee(f"direction{number}", period), employee(f"target{number}", period)
        realized = employee(f"realized{number}", period)
        higher, lower = 100 * realized / target, 100 * (2 * target - realized) / target
        within = np.where(realized < 0.9 * target, higher, np.where(realized > 1.1 * target, lower, 100))
        raw = np.where(direction == 0, higher, np.where(direction == 1, lower, within))
        return rounded(np.clip(raw, 0, 120))

    return formula


def result_score(employee, period):
    weights = [employee(f"weight{number}", period) for number in range(1, indicators + 1)]
    values = [employee(f"achievement{number}", period) for number in range(1, indicators + 1)]
    return rounded(sum(value * weight for value, weight in zip(values, weights)) / sum(weights))


def behaviour_score(employee, period):
    return rounded(sum(employee(f"behaviour{number}", period) for number in range(1, behaviours + 1)) / 7)


def final_score(employee, period):
    return rounded(0.6 * employee("result_score", period) + 0.4 * employee("behaviour_score", period))


def rating(name):
    def formula(employee, period):
        score = employee(name, period)
        return np.where(score > 100, 2, np.where(score >= 90, 1, 0))

    return formula


cells = np.array([[0, 2, 2], [1, 3, 3], [1, 3, 4]])


def predicate(employee, period):
    return cells[employee("result_rating", period), employee("behaviour_rating", period)]


for indicator in range(1, indicators + 1):
    add(f"direction{indicator}", int)
    for part in ("target", "realized", "weight"):
        add(f"{part}{indicator}", float)
    add(f"achievement{indicator}", float, achievement(indicator))
for behaviour in range(1, behaviours + 1):
    add(f"behaviour{behaviour}", float)
add("result_score", float, result_score)
add("behaviour_score", float, behaviour_score)
add("final_score", float, final_score)
add("result_rating", int, rating("result_score"))
add("behaviour_rating", int, rating("behaviour_score"))
add("predicate", int, predicate)

simulation = SimulationBuilder().build_default_simulation(system, members)


def put(prefix, kind, divisor):
    values = np.fromfile(f"{folder}/{prefix}", dtype=kind).reshape(members, indicators)
    for column in range(indicators):
        simulation.set_input(f"{prefix}{column + 1}", year, values[:, column] / divisor if divisor > 1 else values[:, column])


put("direction", np.uint8, 1)
put("target", np.int32, 100)
put("realized", np.int32, 100)
put("weight", np.int16, 100)
for behaviour in range(1, behaviours + 1):
    simulation.set_input(f"behaviour{behaviour}", year, np.fromfile(f"{folder}/behaviour{behaviour}", dtype=np.uint8))

outputs = ("result_score", "behaviour_score", "final_score", "result_rating", "behaviour_rating", "predicate")
files = ("result", "behaviour", "final", "resultRating", "behaviourRating", "predicate")
answers = None
print("ready OpenFisca-core", importlib.metadata.version("OpenFisca-Core"), flush=True)
for line in sys.stdin:
    if line.strip() == "run":
        for name in computed:
            simulation.delete_arrays(name)
        wall, processor = time.perf_counter(), time.process_time()
        answers = [simulation.calculate(name, year) for name in outputs]
        print((time.perf_counter() - wall) * 1000, (time.process_time() - processor) * 1000, flush=True)
    elif line.strip() == "answers":
        for name, values in zip(files, answers):
            scaled = np.rint(values.astype(np.float64) * 100) if name in files[:3] else values
            scaled.astype(np.int32).tofile(f"{folder}/answer-{name}")
        print("written", flush=True)
