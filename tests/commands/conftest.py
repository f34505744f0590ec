"""What tests of the command line share: the demonstration."""

from tests.services.demo_folder import demo as demo
from tests.services.demo_folder import demo_data as demo_data
from tests.services.demo_folder import expected as expected
