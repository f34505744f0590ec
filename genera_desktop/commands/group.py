"""The program's command: without a command word it opens the window."""

from __future__ import annotations

import click

import genera_desktop
from genera_desktop.commands import demo, exchange, inventory, questionnaire, window


class Program(click.Group):
    """A group whose first word may also be the inventory to open: `genera-desktop partner.genera`."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        if args and args[0] not in self.commands and not args[0].startswith("-"):
            return "open", self.commands["open"], args
        return super().resolve_command(ctx, args)


@click.group(cls=Program, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(genera_desktop.__version__, prog_name="GEN.ERA Desktop")
@click.pass_context
def program(ctx: click.Context) -> None:
    """GEN.ERA Desktop: an inventory of companies and strengths, and the desk where several become one.

    Without a command it opens the window, on INVENTORY where one is named.
    """
    if ctx.invoked_subcommand is None:
        ctx.invoke(window.open_window)


for _command in (
    window.open_window,
    inventory.new,
    inventory.starter,
    exchange.export,
    exchange.import_,
    exchange.check,
    exchange.merge,
    exchange.decisions,
    exchange.inspect,
    questionnaire.questionnaire,
    demo.demo,
):
    program.add_command(_command)
