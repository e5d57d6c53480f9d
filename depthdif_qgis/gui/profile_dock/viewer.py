"""What the profile viewer knows: reconstruction, place, floats; it makes the scene of them."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass, replace

from qgis.core import QgsDateTimeRange, QgsPointXY, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt, pyqtSignal

from ...inputs import UnusableInput
from ...layers.run_files import RunFiles, layers_of, runs_in
from ...layers.style import day_of
from ..project_watch import ProjectWatch
from ..shown_level import ShownLevel
from .column import Column
from .mixed_layer import mixed_layer_depth
from .observed import ObservedProfile, nearest
from .reader import Reader, Request
from .reconstruction import Reconstruction, of_file, of_run
from .scene import Observed, Scene
from .words import place_in_words


@dataclass(frozen=True)
class Choice:
    """A reconstruction that may be chosen: a run of the project, or a file."""

    identity: str
    title: str
    date: str
    run: RunFiles | None = None

    @property
    def series(self) -> str:
        """What runs of several dates have in common."""
        return self.title.replace(self.date, "") if self.date else self.title


class Viewer(QObject):
    """The state of the profile viewer."""

    #: The scene is another.
    changed = pyqtSignal()
    #: There are other reconstructions to choose from, or another one is chosen.
    choices_changed = pyqtSignal()
    #: There are other floats to step through.
    profiles_changed = pyqtSignal()

    def __init__(self, level: ShownLevel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.variable = "temperature"
        self.place: QgsPointXY | None = None
        self.profile: ObservedProfile | None = None
        self.profiles: list[ObservedProfile] = []
        self.scene = Scene()
        self.note = ""
        self._now: QgsDateTimeRange | None = None
        self._level = level
        self._nearest = 1
        self._members = True
        self._files: dict[str, Choice] = {}
        self._choices: list[Choice] = []
        self._chosen: Choice | None = None
        self._shown: Reconstruction | None = None
        self._column = Column()
        self._failure = ""
        self._source = ""
        self._reader = Reader(self)
        self._reader.column_read.connect(self._on_column)
        self._reader.column_failed.connect(self._on_failure)
        self._reader.profiles_read.connect(self._on_profiles)
        self._project = QgsProject.instance()
        self._watch = ProjectWatch(visibility=False, parent=self)
        self._watch.changed.connect(self.refresh)
        level.changed.connect(self._on_level)
        self.refresh()

    # --- reconstructions ------------------------------------------------------------------------

    @property
    def choices(self) -> list[Choice]:
        """The reconstructions of the project, and the files that were opened."""
        return self._choices

    @property
    def chosen(self) -> Choice | None:
        """The one that is shown."""
        return self._chosen

    @property
    def variables(self) -> tuple[str, ...]:
        """What the chosen one has: temperature, salinity or both."""
        return self._shown.variables if self._shown is not None else ()

    def refresh(self) -> None:
        """Look for reconstructions in the project again."""
        runs = [Choice(run.identity, run.title, run.date, run) for run in runs_in(self._project)]
        choices = [*runs, *self._files.values()]
        if choices != self._choices:
            known = {choice.identity for choice in self._choices}
            # A run that has just finished is what the analyst wants to see.
            new = [choice for choice in choices if choice.identity not in known]
            self._choices = choices
            if self._chosen in choices and not new:
                self.choices_changed.emit()
            else:
                self._take(next(iter(new or choices), None))
            self.follow(self._now)
        self._look_for_profiles()

    def choose(self, identity: str) -> None:
        """Show another reconstruction at the same place."""
        for choice in self._choices:
            if choice.identity == identity and choice != self._chosen:
                self._take(choice)

    def open(self, path: str) -> None:
        """Show the reconstruction in a file.

        Raises
        ------
        UnusableInput
            If there is none in it.
        """
        found = of_file(path)
        self._files[path] = Choice(found.identity, found.title, found.date)
        self.refresh()
        self.choose(path)

    def follow(self, now: QgsDateTimeRange | None) -> None:
        """Show the reconstruction of the map's time, if there is one; None: whatever is chosen."""
        self.note, self._now = "", now
        if now is not None and not now.isInfinite():
            dated = [choice for choice in self._choices if _in_range(choice.date, now)]
            series = self._chosen.series if self._chosen is not None else ""
            dated.sort(key=lambda choice: choice.series != series)
            if not dated:
                self.note = QCoreApplication.translate(
                    "DepthDif", "No reconstruction of the map's time, {time}."
                ).format(time=now.begin().toString(Qt.DateFormat.ISODate)[:10])
            elif self._chosen not in dated:
                self._take(dated[0])
                return
        self.changed.emit()

    # --- place and floats -----------------------------------------------------------------------

    def go(self, place: QgsPointXY) -> None:
        """Show the column below a place, longitude and latitude in degrees."""
        self.place, self.profile = place, None
        self._ask()

    def go_to(self, profile: ObservedProfile) -> None:
        """Show the column below an observed profile, with that."""
        self.place, self.profile = profile.place, profile
        self._ask()

    def step(self, by: int) -> None:
        """The next float, or the one before; from a clicked place, the one nearest to it."""
        if not self.profiles:
            return
        if self.profile in self.profiles:
            at = (self.profiles.index(self.profile) + by) % len(self.profiles)
            self.go_to(self.profiles[at])
        elif self.place is not None:
            place = self.place
            self.go_to(min(self.profiles, key=lambda profile: profile.distance_to(place)))
        else:
            self.go_to(self.profiles[0 if by > 0 else -1])

    def show_variable(self, variable: str) -> None:
        """Temperature or salinity."""
        if variable != self.variable and variable in self.variables:
            self.variable = variable
            self._ask()

    def show_nearest(self, count: int) -> None:
        """How many of the nearest observed profiles are shown."""
        self._nearest = count
        self._make()

    def show_members(self, shown: bool) -> None:
        """Whether the ensemble is shown, where there is one."""
        self._members = shown
        self._ask()

    def close(self) -> None:
        """Forget everything; files are closed."""
        self._watch.close()
        self._reader.close()
        self._level.changed.disconnect(self._on_level)

    # --- own ------------------------------------------------------------------------------------

    def _take(self, choice: Choice | None) -> None:
        """Make `choice` the one that is shown."""
        self._chosen, self._shown, self._failure = choice, None, ""
        self.profile = None
        if choice is not None:
            try:
                self._shown = of_run(choice.run) if choice.run else of_file(choice.identity)
                if not self._shown.rasters:
                    raise UnusableInput(_files_are_gone(choice.title))
            except UnusableInput as error:
                self._failure = str(error)
            if self.variables and self.variable not in self.variables:
                self.variable = self.variables[0]
        self.choices_changed.emit()
        self._look_for_profiles()
        self._ask()

    def _look_for_profiles(self) -> None:
        """Read the floats of the chosen run, if they are others than before."""
        run = self._chosen.run if self._chosen is not None else None
        layer = _profile_layer(run, self._project) if run is not None else None
        source = layer.source() if layer is not None else ""
        if source == self._source:
            return
        self._source, self.profiles, self.profile = source, [], None
        self.profiles_changed.emit()
        if layer is not None:
            self._reader.list_profiles(layer)

    def _ask(self) -> None:
        if self._shown is None or self.variable not in self.variables:
            self._column = Column()
            self._make()
            return
        if self.place is None:
            self._make()
        self._reader.ask(Request(self._shown, self.variable, self.place, self._members))

    def _on_column(self, request: Request, column: Column) -> None:
        if request.reconstruction is self._shown and request.place is self.place:
            self._column, self._failure = column, ""
            self._make()

    def _on_failure(self, request: Request, reason: str) -> None:
        if request.reconstruction is self._shown:
            self._column = Column()
            self._failure = QCoreApplication.translate(
                "DepthDif", "{title} can't be read: {reason}."
            ).format(title=request.reconstruction.title, reason=reason)
            self._make()

    def _on_profiles(self, profiles: list[ObservedProfile]) -> None:
        self.profiles = profiles
        self.profiles_changed.emit()
        self._make()

    def _on_level(self) -> None:
        self.scene = replace(self.scene, level=self._level.depth)
        self.changed.emit()

    def _make(self) -> None:
        """The scene of what is known now."""
        column = self._column
        mixed = math.nan
        if self.variable == "temperature" and column.has_values:
            mixed = mixed_layer_depth(column.depths, column.mean)
        self.scene = Scene(
            variable=self.variable,
            column=column,
            observed=tuple(self._observed()) if column.has_values else (),
            mixed_layer=mixed,
            level=self._level.depth,
            message=self._message(),
            title=self._title(),
        )
        self.changed.emit()

    def _observed(self) -> Iterator[Observed]:
        """The float that was stepped to, and the nearest others."""
        if self.place is None:
            return
        found = nearest(self.profiles, self.place, self.variable, self._nearest)
        if self.profile is not None and self.profile.levels.get(self.variable):
            others = [profile for profile in found if profile != self.profile]
            found = [self.profile, *others][: max(self._nearest, 1)]
        for profile in found:
            yield Observed(profile, profile.distance_to(self.place))

    def _message(self) -> str:
        """Why there is nothing to see; empty where there is something."""
        translate = QCoreApplication.translate
        if self._failure:
            return self._failure
        if self._chosen is None:
            return translate(
                "DepthDif",
                "There is no reconstruction in the project: run Reconstruct, or open the NetCDF "
                "or GeoTIFF of one.",
            )
        if self.place is None:
            return translate(
                "DepthDif", "Click on the map, or step through the floats with ← and →."
            )
        if not self._column.inside:
            return translate("DepthDif", "{place} lies outside this reconstruction.").format(
                place=place_in_words(self.place)
            )
        if self._column.depths and not self._column.has_values:
            top = self._column.depths[0]
            place = place_in_words(self.place)
            if top < 1:
                return translate("DepthDif", "There is no sea at {place}.").format(place=place)
            return translate(
                "DepthDif", "There is no value at {place}: land, or sea shallower than {depth:g} m."
            ).format(place=place, depth=top)
        return ""

    def _title(self) -> str:
        """Reconstruction, date and place, as far as they are known."""
        if self._chosen is None or self.place is None:
            return ""
        title = self._chosen.title
        date = "" if self._chosen.date in title else self._chosen.date
        return " · ".join(filter(None, (title, date, place_in_words(self.place))))


def _in_range(date: str, now: QgsDateTimeRange) -> bool:
    """Whether a day has part in a range of times."""
    day = day_of(date)
    return day is not None and now.overlaps(day)


def _profile_layer(run: RunFiles, project: QgsProject) -> QgsVectorLayer | None:
    """The point layer of a run's profile levels: that of the project, else its file."""
    for layer in layers_of(run, project):
        if isinstance(layer, QgsVectorLayer):
            return layer
    if not run.profiles:
        return None
    layer = QgsVectorLayer(run.profiles, run.title, "ogr")
    return layer if layer.isValid() else None


def _files_are_gone(title: str) -> str:
    return QCoreApplication.translate(
        "DepthDif", "The files of {title} aren't there any more: run it again, or open a copy."
    ).format(title=title)
