import Actions
import Hummingbird
